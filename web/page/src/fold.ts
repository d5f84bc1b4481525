/** What the log comes to: sessions with their sets. State is always the fold of events. */
import { computed } from "@preact/signals";
import type { Event as LiveEvent, Step } from "nijugo";
import { ask, failed, findExercise } from "./engine";
import { events } from "./log";
import { hidden } from "./settings";
import type { LogEvent, LoggedSet, Request, ScreeningAnswer } from "./events";

export interface HeavySet {
  kind: "heavy";
  id: string;
  session: string;
  at: number;
  said: LoggedSet;
}

export interface FinishingSet {
  kind: "finishing";
  id: string;
  session: string;
  at: number;
  request: Request;
  events: LiveEvent[];
  /** When each of the live events was told. */
  times: number[];
  /** Whether devices told it without having seen each other; everybody's segments are kept. */
  conflict: boolean;
}

export type DoneSet = HeavySet | FinishingSet;

export const isOf = (set: DoneSet, id: string): boolean =>
  findExercise(set.kind === "heavy" ? set.said.exercise : set.request.exercise)?.id === id;

export interface Session {
  id: string;
  at: number;
  ended: boolean;
  name: string;
  sets: DoneSet[];
  comments: Remark[];
}

/** @property by who said it, where it was not the lifter */
export interface Remark {
  id: string;
  /** The event it is about. */
  about: string;
  text: string;
  by: string;
}

/** What stands: corrections applied, deletions left out. */
function standing(all: readonly LogEvent[]): LogEvent[] {
  const deleted = new Set<string>(hidden.value);
  const corrected = new Map<string, object>();
  for (const event of all) if (event.type === "event-deleted") deleted.add(event.payload.event);
  for (const event of all) {
    if (event.type === "event-corrected" && !deleted.has(event.id))
      corrected.set(event.payload.event, event.payload.payload);
  }
  return all
    .filter(({ id, type }) => !deleted.has(id) && type !== "event-deleted" && type !== "event-corrected")
    .map((event) => {
      const payload = corrected.get(event.id);
      return payload === undefined ? event : ({ ...event, payload } as LogEvent);
    });
}

const stands = computed(() => standing(events.value));

/** Sessions, the newest first. */
export const sessions = computed<Session[]>(() => sessionsOf(stands.value));

/** Sessions of any log, in the order of its events; the newest first. */
export function foldOf(all: readonly LogEvent[]): Session[] {
  return sessionsOf(standing(all));
}

function sessionsOf(events: readonly LogEvent[]): Session[] {
  const found = new Map<string, Session>();
  const live = new Map<string, FinishingSet>();
  const told = new Map<string, LiveTold[]>();
  const of = (event: LogEvent): Session => {
    let session = found.get(event.session);
    if (session === undefined) {
      session = { id: event.session, at: Date.parse(event.time), ended: false, name: "", sets: [], comments: [] };
      found.set(event.session, session);
    }
    return session;
  };
  for (const event of events) {
    const at = Date.parse(event.time);
    const { id, session } = event;
    if (event.type === "session-started") of(event).name = event.payload.name ?? "";
    else if (event.type === "session-ended") of(event).ended = true;
    else if (event.type === "set-logged") of(event).sets.push({ kind: "heavy", id, session, at, said: event.payload });
    else if (event.type === "comment")
      of(event).comments.push({
        id,
        about: event.payload.event,
        text: event.payload.text,
        by: event.payload.by ?? "",
      });
    else if (event.type === "finishing-set-started") {
      const set: FinishingSet = {
        kind: "finishing",
        id,
        session,
        at,
        request: event.payload.request,
        events: [],
        times: [],
        conflict: false,
      };
      live.set(id, set);
      told.set(id, []);
      of(event).sets.push(set);
    } else if (event.type === "live-event") {
      told.get(event.payload.set)?.push(event);
    }
  }
  for (const [id, set] of live) {
    const all = told.get(id) ?? [];
    const several = all.some(({ device }) => device !== all[0]?.device);
    const stand = several ? standingAmong(set, all) : all;
    set.events = stand.map(({ payload }) => payload.event);
    set.times = stand.map(({ time }) => Date.parse(time));
    set.conflict = several && isConflict(all);
  }
  return [...found.values()].filter((session) => session.sets.length > 0).sort((a, b) => b.at - a.at);
}

/** Finishing sets, the newest first. */
export const finishingSets = computed<FinishingSet[]>(() =>
  sessions.value
    .flatMap((session) => session.sets)
    .filter((set): set is FinishingSet => set.kind === "finishing")
    .sort((a, b) => b.at - a.at),
);

type LiveTold = Extract<LogEvent, { type: "live-event" }>;

/**
 * What stands of a set that several devices told: an undo takes back what its own device told last, and what the engine says
 * cannot have happened is left out.
 */
function standingAmong(set: FinishingSet, all: readonly LiveTold[]): LiveTold[] {
  const done: LiveTold[] = [];
  for (const event of all) {
    if (event.payload.event.event !== "undo") done.push(event);
    else if (done.length > 0) {
      const own = done.findLastIndex(({ device }) => device === event.device);
      done.splice(own < 0 ? done.length - 1 : own, 1);
    }
  }
  const stand: LiveTold[] = [];
  for (const event of done) {
    const events = [...stand, event].map(({ payload }) => payload.event);
    if (!failed(stepOf({ request: set.request, events }))) stand.push(event);
  }
  return stand;
}

/** One device goes on where another was, and has not seen that. */
const isConflict = (all: readonly LiveTold[]): boolean =>
  all.some((event, i) => {
    const before = all[i - 1];
    return (
      before !== undefined &&
      event.device !== before.device &&
      (event.payload as { after?: string }).after !== before.id
    );
  });

export function stepOf(set: Pick<FinishingSet, "request" | "events">): ReturnType<typeof ask<Step>> {
  return ask<Step>({ ask: "next", ...set.request, events: set.events });
}

interface Told {
  event: LiveEvent;
  at: number;
}

/** The live events without those that an undo took back. */
export function standingOf(set: FinishingSet): Told[] {
  const stands: Told[] = [];
  set.events.forEach((event, i) => {
    if (event.event === "undo") stands.pop();
    else stands.push({ event, at: set.times[i] ?? set.at });
  });
  return stands;
}

/** The reps of each segment as they were tapped and corrected. */
export function repsOf(set: FinishingSet): number[] {
  const reps: number[] = [];
  for (const { event } of standingOf(set)) {
    if (event.event === "done") reps.push(Number(event.reps));
    else if (event.event === "correct") reps[Number(event.segment) - 1] = Number(event.reps);
  }
  return reps;
}

/** Whether the set is over, as the engine says; a set that it cannot read is over too. */
export function isOver(set: FinishingSet): boolean {
  const step = stepOf(set);
  return failed(step) || step.step === "finished";
}

/** A set that nobody touched for so long is not live any more; it can still be gone on with from the history. */
const LIVE_FOR = 6 * 3_600_000;

/** The set under way: the newest, unless it is over. */
export const liveSet = computed<FinishingSet | undefined>(() => {
  const newest = finishingSets.value[0];
  if (newest === undefined || isOver(newest)) return undefined;
  const last = newest.times[newest.times.length - 1] ?? newest.at;
  return Math.abs(Date.now() - last) < LIVE_FOR ? newest : undefined;
});

/** The last answers to the screening. */
export const screening = computed<ScreeningAnswer | undefined>(() => {
  const answers = stands.value.filter((event) => event.type === "screening-answered");
  return answers[answers.length - 1]?.payload as ScreeningAnswer | undefined;
});

/** The routine that holds now, and who wrote it where a coach did. */
const prescribed = computed(() => {
  const plans = stands.value.filter((event) => event.type === "plan-prescribed");
  return plans[plans.length - 1]?.payload as { routine: string; by?: string } | undefined;
});
export const routineText = computed<string>(() => prescribed.value?.routine ?? "");
export const routineBy = computed<string>(() => prescribed.value?.by ?? "");

/** Whether a session goes on; what is logged now belongs to it. */
export function openSession(at: number): Session | undefined {
  const newest = sessions.value[0];
  if (newest === undefined || newest.ended) return undefined;
  const last = Math.max(...newest.sets.map((set) => set.at));
  return Math.abs(at - last) < LIVE_FOR / 2 ? newest : undefined;
}
