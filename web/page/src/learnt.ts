/**
 * What the log taught of a lift beside a tested maximum, kept so that a plan need not wait for the whole engine. It counts only
 * for the question and the log that it was learnt from; whatever else is planned without until it is learnt anew.
 */
import { computed, effect, signal } from "@preact/signals";
import type { Learnt } from "nijugo";
import { dayOf } from "./day";
import { now } from "./clock";
import { findExercise, failed, loadWholeEngine } from "./engine";
import { isOf, sessions } from "./fold";
import { putThing, thing } from "./log";
import { settings } from "./settings";

interface Kept {
  of: string;
  learnt?: Learnt;
}

const kept = signal<Record<string, Kept>>({});

/** The sets of each lift in words, kept until another set is told. */
const toldOfLifts = computed(() => {
  const all = sessions.value.flatMap(({ sets }) => sets);
  const lifts = new Map<string, string>();
  return (id: string): string => {
    let told = lifts.get(id);
    if (told === undefined) {
      const sets = all.filter((set) => isOf(set, id));
      told = JSON.stringify(sets.map((set) => [set.at, set.kind === "heavy" ? set.said : set.events]));
      lifts.set(id, told);
    }
    return told;
  };
});

/** All that it depends on: the day, what is said of the lift, and its sets. On what else the log holds it does not depend. */
function key(id: string): string {
  const { maxima, profiles, unit } = settings.value;
  return [dayOf(new Date(now())), maxima[id], profiles[id], unit, toldOfLifts.value(id)].join("|");
}

export function learntOf(id: string): Learnt | undefined {
  const found = kept.value[id];
  return found !== undefined && found.of === key(id) ? found.learnt : undefined;
}

/** Only beside a tested maximum: next to one worked out from the same sets, a mistake in the one would pass for the other. */
async function learn(id: string): Promise<void> {
  const of = key(id);
  if ((settings.value.maxima[id] ?? "").trim() === "" || kept.value[id]?.of === of) return;
  if (findExercise(id)?.bodyweightPercent !== 0) return;
  const [{ progressOf }] = await Promise.all([import("./progress"), loadWholeEngine()]);
  const answer = progressOf(id);
  const learnt = failed(answer) || (answer.learnt?.sets ?? 0) === 0 ? undefined : answer.learnt;
  kept.value = { ...kept.value, [id]: { of, ...(learnt === undefined ? {} : { learnt }) } };
  void putThing("learnt", kept.value).catch(() => undefined);
}

/** Learns of the lift that is being planned, a moment after it, its maximum or the log has changed. */
export async function startLearning(lift: () => string): Promise<void> {
  kept.value = ((await thing("learnt")) as Record<string, Kept> | undefined) ?? {};
  let timer = 0;
  effect(() => {
    const id = lift();
    key(id);
    clearTimeout(timer);
    timer = window.setTimeout(() => void learn(id).catch(() => undefined), 300);
  });
}
