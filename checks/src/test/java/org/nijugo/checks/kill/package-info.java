/**
 * Pulls the plug at random moments, and looks afterwards whether everything is there that was said to be.
 *
 * <p>What is killed is a {@link org.nijugo.checks.kill.Victim}: how it is started, and a door through which an event is pushed and
 * answered. A bare store is one; a server is another, with HTTP for its door.
 */
@NullMarked
package org.nijugo.checks.kill;

import org.jspecify.annotations.NullMarked;
