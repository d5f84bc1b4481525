/**
 * Brings what this device told to the server, and what others told here. The server takes each event once, so whatever is
 * interrupted is simply done again.
 */
import { effect } from "@preact/signals";
import type { LogEvent } from "../events";
import {
  adopt,
  identity,
  putThing,
  receive,
  thing,
  waiting,
  waitingHere,
  withOtherLog,
  type RejectedEvent,
  type Waiting,
} from "../log";
import { managedAthlete, openLogOf, otherLogs } from "../logs";
import { call, Refused, Unreachable, who, type Who } from "./api";
import { managed } from "./managed";
import { standing } from "./standing";

const MOST_IN_A_BATCH = 200;
const MOST_CHARACTERS = 400_000;
const SOON = 300;
const EACH = 20_000;
const LONGEST_WAIT = 300_000;

interface Pushed {
  results: {
    index: number;
    id: string;
    result: "accepted" | "duplicate" | "rejected";
    reason?: string;
    message?: string;
  }[];
}

interface Pulled {
  events: (LogEvent & { cursor?: number; received?: string })[];
  next: number;
  more: boolean;
}

let timer = 0;
let failures = 0;
let running: Promise<void> | undefined;

/** Asks to be done soon; what is asked for meanwhile is done together. */
export function soon(milliseconds = SOON): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void syncNow(), milliseconds);
}

/** Sends and fetches now; one at a time, also among tabs. What was told before the call is sent when it answers. */
export async function syncNow(): Promise<void> {
  const mine = (running ?? Promise.resolve()).then(() => exclusively(once));
  running = mine;
  await mine;
  if (running === mine) running = undefined;
}

async function exclusively(work: () => Promise<void>): Promise<void> {
  // Without a secure context there are no locks; two tabs then send the same twice, which does no harm.
  if ("locks" in navigator) await navigator.locks.request(`nijugo-sync-${identity.value.athlete}`, work);
  else await work();
}

async function once(): Promise<void> {
  try {
    const caller = await who();
    if (caller === undefined) {
      standing.value = { state: "none" };
      return;
    }
    void putThing("server", true).catch(() => undefined);
    if (!mayWrite(caller)) {
      standing.value = { ...standing.value, state: "signed-out", who: caller, trouble: undefined };
      return;
    }
    if (!(await isOurs(caller))) return;
    await push(waitingHere);
    await pull();
    await pushOthers(caller);
    failures = 0;
    standing.value = { state: "here", who: caller, lastAt: Date.now() };
    soon(waiting.value > 0 ? SOON : EACH);
  } catch (trouble) {
    failed(trouble);
  }
}

const mayWrite = (caller: Who): boolean =>
  caller.athlete !== undefined &&
  caller.account?.mustChangePassword !== true &&
  (managedAthlete === undefined || caller.account?.coach === true);

/** Whether the log that is open is the caller's. A log of nobody joins the caller's; another's is never sent. */
async function isOurs(caller: Who): Promise<boolean> {
  const athlete = managedAthlete ?? caller.athlete ?? "";
  const owner = (await thing("owner")) as string | undefined;
  if (owner === undefined) await adopt(athlete);
  else if (owner !== athlete && !(await isClaimed(owner))) {
    openLogOf(athlete);
    location.reload();
    return false;
  }
  return true;
}

interface Athletes {
  athletes: { id: string; relation: string }[];
}

/** A log that was kept before there were accounts, and that the caller has claimed since. */
async function isClaimed(owner: string): Promise<boolean> {
  const { athletes } = await call<Athletes>("GET", "athletes");
  return athletes.some(({ id, relation }) => id === owner && relation === "claimed");
}

function failed(trouble: unknown): void {
  failures++;
  const wait = trouble instanceof Refused ? trouble.retryAfter * 1000 : 0;
  if (trouble instanceof Refused && trouble.status === 401) {
    standing.value = { ...standing.value, state: "signed-out", trouble: undefined };
  } else if (trouble instanceof Refused) {
    standing.value = { ...standing.value, state: "refused", trouble: trouble.message };
  } else if (trouble instanceof Unreachable) {
    standing.value = { ...standing.value, state: "away", trouble: undefined };
  } else {
    // The browser's store; it has said so itself.
    standing.value = { ...standing.value, state: "refused", trouble: String(trouble) };
  }
  soon(Math.max(wait, Math.min(LONGEST_WAIT, 2000 * 2 ** failures)));
}

async function push(log: Waiting): Promise<void> {
  for (;;) {
    const batch = fitting(await log.events(MOST_IN_A_BATCH));
    if (batch.length === 0) return;
    const answer = await call<Pushed>("POST", "events", { events: batch });
    const kept: string[] = [];
    const refused: RejectedEvent[] = [];
    for (const { index, result, reason = "", message = "" } of answer.results) {
      const id = batch[index]?.id;
      if (id === undefined) continue;
      if (result === "rejected") refused.push({ id, reason, message });
      else kept.push(id);
    }
    if (kept.length + refused.length === 0) throw new Error("The server answered for none of the events it was sent.");
    await log.settled(kept, refused);
  }
}

/** Logs whose page is closed: the caller's own while they run somebody else, and those whom they run. */
async function pushOthers(caller: Who): Promise<void> {
  const theirs = new Set([caller.athlete, ...(caller.account?.coach === true ? managed().map(({ id }) => id) : [])]);
  for (const { athlete, name } of otherLogs()) if (theirs.has(athlete)) await withOtherLog(name, push);
}

/** As many as one request may hold. */
function fitting(events: LogEvent[]): LogEvent[] {
  let characters = 0;
  const many = events.findIndex((event) => (characters += JSON.stringify(event).length) > MOST_CHARACTERS);
  return many < 0 ? events : events.slice(0, Math.max(1, many));
}

async function pull(): Promise<void> {
  const from = managedAthlete === undefined ? "events" : `athletes/${managedAthlete}/events`;
  for (;;) {
    const cursor = ((await thing("cursor")) as number | undefined) ?? 0;
    const { events, next, more } = await call<Pulled>("GET", `${from}?after=${cursor}`);
    await receive(
      events.map(({ cursor: _cursor, received: _received, ...event }) => event as LogEvent),
      next,
    );
    if (!more) return;
  }
}

/** From now on, whenever there is something to bring and a way to bring it. */
export async function startSync(): Promise<void> {
  if ((await thing("server")) === true) standing.value = { state: "away" };
  addEventListener("online", () => soon());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") soon();
  });
  effect(() => {
    if (waiting.value > 0 && standing.peek().state === "here") soon();
  });
  await syncNow();
}
