package org.nijugo.dropset;

/**
 * Another finishing set the lifter could do instead.
 *
 * @param why when it is the better one, and with what load where that is known
 */
public record Alternative(Protocol protocol, String why) {}
