/** The pad that takes the reps just done. */
import type { JSX } from "preact";
import type { Event as LiveEvent } from "nijugo";
import { stepOf, type FinishingSet } from "../fold";

/** Numbers within the thumb's reach: those that are likely lie in the middle. */
export function padNumbers({ reps }: { reps: number }): number[] {
  const first = Math.max(0, reps - 8);
  return Array.from({ length: 15 }, (_, i) => first + i);
}

interface Pad {
  reps: number;
  /** Where given, counts within it stand out. */
  likely?: { low: number; high: number };
  onCount: (reps: number) => void;
}

export function Keys({ reps: expected, likely, onCount }: Pad): JSX.Element {
  const look = (reps: number): string | undefined => {
    if (reps === expected) return "expected";
    return likely !== undefined && reps >= likely.low && reps <= likely.high ? "likely" : undefined;
  };
  return (
    <div class="keys">
      {padNumbers({ reps: expected }).map((reps) => (
        <button key={reps} class={look(reps)} onClick={() => onCount(reps)}>
          {reps}
        </button>
      ))}
    </div>
  );
}

export const nearestFirst = (step: { reps: number }): number[] =>
  padNumbers(step).sort((a, b) => Math.abs(a - step.reps) - Math.abs(b - step.reps));

/** While the lifter rests the engine is asked for every count on the pad, so that the tap has its answer at once. */
export function foresee(all: LiveEvent[][], set: FinishingSet): () => void {
  let timer = 0;
  const next = (): void => {
    const events = all.shift();
    if (events === undefined) return;
    stepOf({ request: set.request, events });
    timer = window.setTimeout(next, 10);
  };
  timer = window.setTimeout(next, 300);
  return () => clearTimeout(timer);
}
