/**
 * The front of the house: the gate every request passes, the router to those who answer, what a call and a reply look
 * like, the description of it all, and the page at {@code /}.
 */
@NullMarked
package org.nijugo.server.front;

import org.jspecify.annotations.NullMarked;
