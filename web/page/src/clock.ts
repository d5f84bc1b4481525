/**
 * The time of day, and what a wrong clock does to it. A deadline is a time of day, so that it survives a lock, a reload and a
 * crash; a clock that is set back moves it along.
 */
import { signal } from "@preact/signals";

/** Milliseconds since 1970, as this device believes. */
export const now = (): number => Date.now();

/** Moves once in a quarter of a second while somebody looks; the screen reads it, decisions never do. */
export const tick = signal(now());

type Back = (milliseconds: number) => void;
const listeners = new Set<Back>();

/** Told how far the clock was set back. */
export function onClockSetBack(listener: Back): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A second of disagreement is nobody's hand on the clock. */
const TOLERANCE = 2000;
let wall = now();
let steady = performance.now();

function beat(): void {
  const passed = performance.now() - steady;
  const difference = now() - wall - passed;
  // Forward may as well be sleep, in which the steady clock stands still: then the time of day is right.
  if (difference < -TOLERANCE) listeners.forEach((listener) => listener(-difference));
  wall = now();
  steady = performance.now();
  tick.value = wall;
}

export function startClock(): void {
  setInterval(beat, 250);
  document.addEventListener("visibilitychange", beat);
}
