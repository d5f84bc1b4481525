/** From what is on the screen, in the settings and in the log to what the engine is asked. */
import { signal } from "@preact/signals";
import type { Exercise, Protocol } from "nijugo";
import { now } from "./clock";
import { findExercise } from "./engine";
import type { Request } from "./events";
import { finishingSets, repsOf, screening, type FinishingSet } from "./fold";
import { learntOf } from "./learnt";
import { settings } from "./settings";

export interface Draft {
  exercise: string;
  work: string;
  protocol: Protocol | "auto";
  spotting: "" | "spotter" | "safeties" | "solo";
  goal: "" | "strength" | "hypertrophy" | "endurance";
  profile: string;
  target: string;
  cut: string;
  rest: string;
  hands: "me" | "1" | "2";
  loaded: string;
  override: string[];
}

export const draft = signal<Draft>({} as Draft);

export function change(part: Partial<Draft>): void {
  const lifts = part.exercise !== undefined && part.exercise !== draft.value.exercise;
  draft.value = { ...draft.value, ...(lifts ? forExercise(part.exercise as string) : {}), override: [], ...part };
}

function forExercise(exercise: string): Partial<Draft> {
  const { work, protocols, unit, profiles } = settings.value;
  return {
    exercise,
    work: work[exercise] ?? (unit === "kg" ? "100 kg × 5" : "225 lb × 5"),
    protocol: protocols[exercise] ?? "auto",
    profile: profiles[exercise] ?? "",
    loaded: "",
  };
}

export function freshDraft(): void {
  const { exercise, spotting, goal } = settings.value;
  draft.value = {
    ...({ target: "", cut: "", rest: "", hands: "me", loaded: "", override: [], spotting, goal } as unknown as Draft),
    ...forExercise(exercise),
  };
}

/** What the lifter typed, as the engine reads it: `100×5` gets the lifter's unit. Whatever else is passed on as it is. */
export function workText(typed: string, unit: "kg" | "lb"): string {
  const text = typed
    .trim()
    .replace(/[×*✕]/g, "x")
    .replace(/(\d),(\d)/g, "$1.$2")
    .replace(/(\d)\s+(kg|lb)\b/g, "$1$2")
    .replace(/x\s+(?=\d)/g, "x");
  if (/kg|lb|bw|@/.test(text)) return text.replace(/(kg|lb)x(?=\d)/g, "$1 x");
  return text.replace(/(^|[,\s])([+-]?\d+(?:\.\d+)?)\s*x(?=\d)/g, `$1$2${unit} x`);
}

const HOUR = 3_600_000;
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

function shareMuscles(a: Exercise, b: Exercise): boolean {
  const uses = (of: Exercise, muscles: string[]): boolean =>
    muscles.some((muscle) => of.primary.includes(muscle) || of.secondary.includes(muscle));
  return uses(a, b.primary) || uses(b, a.primary);
}

interface Past {
  lift: Exercise;
  hoursAgo: number;
  daysAgo: number;
  set: FinishingSet;
}

/** The finishing sets of the log that had a rep. */
function past(except?: string): Past[] {
  const at = now();
  return finishingSets.value.flatMap((set) => {
    const lift = findExercise(set.request.exercise);
    if (lift === undefined || set.id === except || !set.events.some(({ event }) => event === "done")) return [];
    const hoursAgo = Math.max(0, Math.floor((at - set.at) / HOUR));
    const daysAgo = Math.max(0, Math.round((midnight(at) - midnight(set.at)) / (24 * HOUR)));
    return [{ lift, hoursAgo, daysAgo, set }];
  });
}

export function stoppedForPain(exercise: string): boolean {
  const last = finishingSets.value.find((set) => findExercise(set.request.exercise)?.id === exercise);
  return last?.events.some((event) => event.event === "stop" && event.reason === "pain") ?? false;
}

/** Whether R20 asks how it was: after a first or hardest set, for one to three days. */
export function afterCareDue(): boolean {
  const [last, ...others] = past();
  if (last === undefined || last.hoursAgo < 24 || last.hoursAgo > 72) return false;
  const total = ({ set }: Past): number => repsOf(set).reduce((sum, reps) => sum + reps, 0);
  return others.every((other) => total(other) < total(last));
}

function frequency(lift: Exercise): Partial<Request> {
  const all = past();
  if (all.length === 0) return {};
  const same = all.filter(({ lift: other }) => shareMuscles(other, lift));
  const weeks = new Set(same.map(({ daysAgo }) => Math.floor(daysAgo / 7)));
  let running = 0;
  while (weeks.has(running + 1)) running++;
  return {
    finishes: all.length,
    ...(same.length > 0 ? { finishHoursAgo: Math.min(...same.map(({ hoursAgo }) => hoursAgo)) } : {}),
    finishesToday: all.filter(({ daysAgo }) => daysAgo === 0).length,
    finishesTodaySameMuscles: same.filter(({ daysAgo }) => daysAgo === 0).length,
    finishesThisWeek: same.filter(({ daysAgo }) => daysAgo < 7).length,
    finishWeeks: running,
  };
}

const said = (value: string): string | undefined => (value.trim() === "" ? undefined : value.trim());

/** With the unit where only a number was typed. */
export const withUnit = (text: string, unit: string): string =>
  /^[+-]?[\d.,]+$/.test(text.trim()) ? `${text.trim().replace(",", ".")}${unit}` : text.trim();

/** The lift that the engine plans for. */
export function liftOf(from: Draft, protocol = from.protocol): Request {
  const known = settings.value;
  const lift = findExercise(from.exercise);
  const work = workText(from.work, known.unit);
  const answers = screening.value;
  const max = said(known.maxima[from.exercise] ?? "");
  const own = known.gym === "own" && known.gymText.trim() !== "";
  const body = said(known.bodyweight);
  const request: Record<string, unknown> = {
    exercise: lift?.name ?? from.exercise,
    work,
    "1rm": max && withUnit(max, known.unit),
    protocol,
    goal: said(from.goal),
    profile: said(from.profile),
    cut: from.cut === "" || protocol !== "drop" ? undefined : from.cut,
    target: said(from.target),
    rest: said(from.rest),
    gym: own ? undefined : said(known.gym === "own" ? "" : known.gym),
    gymText: own ? known.gymText : undefined,
    loaded: said(from.loaded),
    bodyweight:
      lift !== undefined && lift.bodyweightPercent > 0 && body !== undefined ? withUnit(body, known.unit) : undefined,
    hands: from.hands === "me" ? undefined : from.hands,
    spotting: said(from.spotting),
    trainingMonths: said(known.trainingMonths),
    age: said(known.age),
    ...(lift === undefined ? {} : frequency(lift)),
    stoppedForPain: stoppedForPain(from.exercise) || undefined,
    screeningYes: answers && answers.yes.length > 0 ? answers.yes : undefined,
    screeningNo: answers && answers.no.length > 0 ? answers.no : undefined,
    screenedOn: answers?.day,
    clearedOn: answers?.clearedOn,
    clearedBy: answers?.clearedBy,
    learnt: max === undefined ? undefined : learntOf(from.exercise),
    override: from.override.length > 0 ? from.override : undefined,
  };
  for (const key of Object.keys(request)) if (request[key] === undefined) delete request[key];
  return request as unknown as Request;
}
