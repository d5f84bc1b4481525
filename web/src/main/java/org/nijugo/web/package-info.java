/**
 * The engine's door in JavaScript. A page keeps what was lifted, asks the same questions as the command, and gets the
 * same answers, byte for byte:
 *
 * <pre>{@code
 * import { coach } from "./engine.mjs";
 *
 * const nijugo = coach(exercises, rules);
 * nijugo.ask('{"ask":"plan","exercise":"bench press","work":"100kg x5 x5 x5 x5","1rm":"115kg"}');
 * }</pre>
 *
 * <p>{@code exercises} and {@code rules} are the engine's two versioned texts, which lie beside the module. What comes
 * and goes is described for TypeScript in {@code engine.d.ts}.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.web;

import org.jspecify.annotations.NullMarked;
