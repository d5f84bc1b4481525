/** The rest of a live set: a time of day, so that a lock, a reload or a changed clock does not move it. */
import { useEffect, useRef } from "preact/hooks";
import type { JSX } from "preact";
import type { ChangeStep, LiftStep } from "nijugo";
import { keepRest, rest } from "../acts";
import { now, onClockSetBack, tick } from "../clock";
import { cueGo, cueSoon, wakeAudio } from "../cues";
import { standingOf, type FinishingSet } from "../fold";
import { t } from "../texts";
import { planOf } from "./played";

export interface Pause {
  seconds: number;
  left: number;
  /** Whether the lifter said so before the time was over. */
  ready: boolean;
  /** Milliseconds since 1970. */
  began: number;
}

/** Seconds that two clocks of one phone may differ by. */
const CLOCKS_DIFFER = 2;

/** The rest before the next segment, as a time of day. */
export function useRest(set: FinishingSet, step: LiftStep | ChangeStep): Pause {
  const done = standingOf(set).filter(({ event }) => event.event === "done");
  const began = done[done.length - 1]?.at ?? set.at;
  const seconds =
    step.step === "change"
      ? step.restSeconds
      : done.length === 0
        ? (planOf(set)?.segments[0]?.restBeforeSeconds ?? 0)
        : 0;
  const kept = rest.value?.set === set.id && rest.value.after === set.events.length ? rest.value : undefined;
  useEffect(() =>
    onClockSetBack((by) => {
      const before = rest.value?.set === set.id && rest.value.after === set.events.length ? rest.value : undefined;
      keepRest({ set: set.id, after: set.events.length, ...before, setBack: (before?.setBack ?? 0) + by });
    }),
  );
  const passed = (tick.value + (kept?.setBack ?? 0) - began) / 1000;
  // The clock was set back while nobody looked: how long ago cannot be known, so the rest begins anew.
  const ahead = passed < -CLOCKS_DIFFER;
  useEffect(() => {
    if (ahead) keepRest({ set: set.id, after: set.events.length, ...kept, setBack: began - now() });
  }, [ahead]);
  return {
    seconds,
    left: Math.min(seconds, Math.max(0, Math.ceil(seconds - passed))),
    ready: kept?.readyAt !== undefined,
    began,
  };
}

export const isWaiting = ({ left, ready }: Pause): boolean => left > 0 && !ready;

/** Sounds in the last seconds, and at the end of a rest that nobody cut short. */
export function useRestCues(pause: Pause): void {
  const before = useRef(pause.left);
  useEffect(() => {
    if (before.current > 0 && pause.left === 0 && !pause.ready) cueGo();
    else if (pause.left < before.current && pause.left > 0 && pause.left <= 3 && isWaiting(pause)) cueSoon();
    before.current = pause.left;
  }, [pause.left]);
}

/** Seconds rested before the set's next count, where the lifter said when they stood ready; before the first count nothing is. */
export function restMeasured(set: FinishingSet, { began }: Pause): number | undefined {
  const kept = rest.value;
  if (kept?.set !== set.id || kept.after !== set.events.length || kept.readyAt === undefined) return undefined;
  if (!standingOf(set).some(({ event }) => event.event === "done")) return undefined;
  return Math.max(0, Math.round((kept.readyAt - began + kept.setBack) / 1000));
}

interface RestLine {
  set: FinishingSet;
  pause: Pause;
  stopAtRir: number;
}

export function RestLine({ set, pause, stopAtRir }: RestLine): JSX.Element {
  const ready = (): void => {
    wakeAudio();
    keepRest({
      set: set.id,
      after: set.events.length,
      setBack: 0,
      ...(rest.value?.after === set.events.length ? rest.value : {}),
      readyAt: now(),
    });
  };
  return (
    <section class="rest" aria-label={t.live.restLeft}>
      {isWaiting(pause) ? (
        <>
          <span class="count" role="timer">
            {t.minutes(pause.left)}
          </span>
          <progress value={pause.seconds - pause.left} max={pause.seconds} aria-label={t.live.restLeft} />
          <button class="ready" onClick={ready}>
            {t.live.ready}
          </button>
        </>
      ) : (
        <span class="count go">{pause.ready ? t.live.readyNow : t.live.go}</span>
      )}
      <span class="quiet">{t.reserve(stopAtRir)}</span>
    </section>
  );
}
