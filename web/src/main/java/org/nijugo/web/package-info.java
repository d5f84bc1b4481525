/**
 * The engine's door in JavaScript. A page keeps what was lifted, asks the same questions as the command, and gets the
 * same answers, byte for byte:
 *
 * <pre>{@code
 * import { coach } from "./engine.mjs";
 *
 * const nijugo = coach(exercises, rules, words);
 * nijugo.ask('{"ask":"plan","exercise":"bench press","work":"100kg x5 x5 x5 x5","1rm":"115kg"}');
 * }</pre>
 *
 * <p>{@code exercises} and {@code rules} are the engine's two versioned texts; {@code words} are the sentences, which the build takes out of
 * the code and which carry the hash that the code expects. All lie beside the module. What comes
 * and goes is described for TypeScript in {@code engine.d.ts}.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.web;

import org.jspecify.annotations.NullMarked;
