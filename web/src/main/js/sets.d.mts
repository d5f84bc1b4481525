/**
 * The same engine for pages that have to be small at first: it answers `plan`, `next`, `strip`, `routine`, `gym`, `exercises` and
 * `screening` as `nijugo` does, and nothing else.
 */
import type { Coach } from "./engine.mjs";

/**
 * A coach for sets who knows these exercises.
 *
 * @param catalogue the text of exercises.txt, which lies beside this module
 * @param words the text of words.txt, which lies beside this module: its sentences. Those of another version are refused
 */
export function coach(catalogue: string, words: string): Coach;
