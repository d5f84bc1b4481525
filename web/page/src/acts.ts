/** What the lifter does: asked of the engine first, then written down, then shown. */
import { signal } from "@preact/signals";
import type { Event as LiveEvent, Step } from "nijugo";
import { now } from "./clock";
import { dayOf } from "./day";
import { ask, failed, findExercise } from "./engine";
import type { LoggedSet, Request, Saying } from "./events";
import { openSession, sessions, stepOf, type FinishingSet } from "./fold";
import { newId } from "./ids";
import { append, events, identity, putThing, StaleError, storeTrouble, thing } from "./log";
import { hidden, set as setSetting, settings } from "./settings";

/** What the engine refused, in its own words. */
export const refused = signal("");

/** Things of the live set that are no events: when the lifter stood ready, and how far the clock was set back since. */
export interface Rest {
  set: string;
  /** The count of events it belongs to. */
  after: number;
  readyAt?: number;
  /** Milliseconds by which the clock was set back since it began. */
  setBack: number;
}
export const rest = signal<Rest | undefined>(undefined);

export async function loadRest(): Promise<void> {
  const [kept, gone] = await Promise.all([thing("rest"), thing("missing")]);
  rest.value = kept as Rest | undefined;
  missing.value = gone as Missing | undefined;
}

export function keepRest(value: Rest | undefined): void {
  rest.value = value;
  void putThing("rest", value).catch(() => undefined);
}

/** Plate sizes that have run out during a live set, so that nothing is stacked from them again. */
export interface Missing {
  set: string;
  sizes: readonly string[];
}
const missing = signal<Missing | undefined>(undefined);

export const missingIn = (set: FinishingSet): readonly string[] =>
  missing.value?.set === set.id ? missing.value.sizes : [];

export function keepMissing(set: FinishingSet, sizes: readonly string[]): void {
  missing.value = { set: set.id, sizes };
  void putThing("missing", missing.value).catch(() => undefined);
}

let busy = false;

/** Writes, and says what became of it; a second tap while the first is being written does nothing. */
async function write(sayings: Saying[], seen: number): Promise<boolean> {
  if (busy) return false;
  busy = true;
  try {
    await append(sayings, seen);
    return true;
  } catch (trouble) {
    if (trouble instanceof StaleError) storeTrouble.value = "other-tab";
    return false;
  } finally {
    busy = false;
  }
}

/** The work's sets as the log keeps them: `100kg x5 x5`, `100kg 4x5`, `4x5 @ 100kg`, and several of them. */
function workSets(request: Request): LoggedSet[] {
  const body = request.bodyweight === undefined ? {} : { bodyweight: request.bodyweight };
  const said = (set: string): LoggedSet => ({ exercise: request.exercise, kind: "primary", set, ...body });
  return request.work.split(",").flatMap((part) => {
    const text = part.trim();
    const [, before, behind] = /^(\d+x\S+)\s*@\s*(\S+)$/.exec(text) ?? [];
    const [load = "", ...counts] = before === undefined || behind === undefined ? text.split(/\s+/) : [behind, before];
    return counts.flatMap((count) => {
      const [, many = "1", reps] = /^(\d*)x(\d\S*)$/.exec(count) ?? [];
      return reps === undefined ? [] : Array.from({ length: Number(many) || 1 }, () => said(`${load} x${reps}`));
    });
  });
}

/** Begins the live set: the session where none goes on, the heavy sets that were just done, and the set itself. */
export async function startSet(request: Request, name = ""): Promise<boolean> {
  refused.value = "";
  const first = ask<Step>({ ask: "next", ...request, events: [] });
  if (failed(first)) {
    refused.value = first.error.message;
    return false;
  }
  const time = now();
  const open = openSession(time);
  const session = open?.id ?? newId(time);
  const sayings: Saying[] =
    open === undefined ? [{ type: "session-started", session, payload: name === "" ? {} : { name } }] : [];
  const logged =
    open?.sets.filter(
      (set) => set.kind === "heavy" && set.said.kind === "primary" && set.said.exercise === request.exercise,
    ).length ?? 0;
  for (const payload of workSets(request).slice(logged)) sayings.push({ type: "set-logged", session, payload });
  sayings.push({ type: "finishing-set-started", session, payload: { request } });
  const written = await write(sayings, events.value.length);
  if (written) {
    void navigator.storage?.persist?.();
    const id = findExercise(request.exercise)?.id ?? request.exercise;
    setSetting({
      exercise: id,
      protocols: { ...settings.value.protocols, [id]: request.protocol ?? "auto" },
      spotting: request.spotting ?? settings.value.spotting,
    });
  }
  return written;
}

/** Logs one heavy set by itself. */
export async function logSet(payload: LoggedSet, name = ""): Promise<boolean> {
  const time = now();
  const open = openSession(time);
  const session = open?.id ?? newId(time);
  const sayings: Saying[] =
    open === undefined ? [{ type: "session-started", session, payload: name === "" ? {} : { name } }] : [];
  sayings.push({ type: "set-logged", session, payload });
  return write(sayings, events.value.length);
}

/** Tells the live set what happened, unless the engine says that it cannot have. */
export async function tell(set: FinishingSet, event: LiveEvent): Promise<boolean> {
  refused.value = "";
  const answer = stepOf({ request: set.request, events: [...set.events, event] });
  if (failed(answer)) {
    refused.value = answer.error.message;
    return false;
  }
  const written = await write(
    [{ type: "live-event", session: set.session, payload: { set: set.id, event } }],
    events.value.length,
  );
  if (written) keepRest({ set: set.id, after: set.events.length + 1, setBack: 0 });
  return written;
}

export async function answerScreening(payload: {
  yes: string[];
  no: string[];
  clearedOn?: string;
  clearedBy?: string;
  answeredBy: string;
}): Promise<boolean> {
  const { athlete } = identity.value;
  const day = dayOf(new Date(now()));
  const saying: Saying = {
    type: "screening-answered",
    session: athlete,
    payload: { ...payload, inPerson: true, day },
  };
  return write([saying], events.value.length);
}

export async function keepRoutine(routine: string): Promise<boolean> {
  return write(
    [{ type: "plan-prescribed", session: identity.value.athlete, payload: { routine } }],
    events.value.length,
  );
}

/** Hides; done when a reload would hide it too. What `keepDeletion` then writes is final. */
export async function hide(ids: readonly string[]): Promise<void> {
  hidden.value = [...hidden.value, ...ids];
  await putThing("hidden", hidden.value).catch(() => undefined);
}

export function show(ids: readonly string[]): void {
  hidden.value = hidden.value.filter((id) => !ids.includes(id));
  void putThing("hidden", hidden.value).catch(() => undefined);
}

export async function keepDeletion(ids: readonly string[]): Promise<void> {
  const standing = ids.filter((id) => hidden.value.includes(id));
  const sayings = standing.flatMap((id): Saying[] => {
    const session = events.value.find((event) => event.id === id)?.session;
    return session === undefined ? [] : [{ type: "event-deleted", session, payload: { event: id } }];
  });
  if (sayings.length > 0 && !(await write(sayings, events.value.length))) return;
  show(ids);
}

/** Deletions that were under way when the page was closed are done now. */
export async function finishDeletions(): Promise<void> {
  hidden.value = ((await thing("hidden")) as string[] | undefined) ?? [];
  if (hidden.value.length > 0) await keepDeletion(hidden.value);
}

/** The same set with other reps. */
export async function correctSet(id: string, payload: object): Promise<boolean> {
  const event = events.value.find((each) => each.id === id);
  if (event === undefined) return false;
  return write(
    [{ type: "event-corrected", session: event.session, payload: { event: id, payload } }],
    events.value.length,
  );
}

export async function addNote(set: { id: string; session: string }, text: string): Promise<boolean> {
  return write([{ type: "comment", session: set.session, payload: { event: set.id, text } }], events.value.length);
}

export const sessionOf = (id: string): (typeof sessions.value)[number] | undefined =>
  sessions.value.find((session) => session.id === id);
