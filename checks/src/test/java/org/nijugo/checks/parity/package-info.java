/**
 * The engine on the JVM against itself in JavaScript. {@link org.nijugo.checks.parity.Requests} makes requests of every
 * kind, ordinary ones as lifters type them, whole live sets tap by tap, and hostile ones; the JVM's answers are written
 * to files, which Node.js reads and asks again. Every answer has to be the same to the byte.
 *
 * <p>Case 4711 is the same request for ever: it depends on its number and on nothing else.
 */
@NullMarked
package org.nijugo.checks.parity;

import org.jspecify.annotations.NullMarked;
