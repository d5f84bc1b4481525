package org.nijugo.server.access;

import java.util.UUID;

/**
 * An account as it is at this moment.
 *
 * @param id never changes and says nothing
 * @param name what its owner signs in with
 * @param athlete whose log is its own
 * @param mustChangePassword whether somebody else knows the password, as after a reset
 */
public record Account(
        String id, String name, UUID athlete, boolean coach, boolean administrator, boolean mustChangePassword) {}
