/** The log in the browser's own database: an event is on the disk before anything is shown of it. */
import { signal } from "@preact/signals";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { now } from "./clock";
import type { LogEvent, Saying } from "./events";
import { newId } from "./ids";

interface Shelves extends DBSchema {
  events: { key: string; value: LogEvent; indexes: { sequence: number } };
  /** Small things that are no events: who this is, settings, a rest under way. */
  things: { key: string; value: unknown };
}

export interface Identity {
  athlete: string;
  device: string;
}

/** All events, as they were written. */
export const events = signal<readonly LogEvent[]>([]);
export const identity = signal<Identity>({ athlete: "", device: "" });

/** What went wrong with the store, for people. */
export type StoreTrouble = "full" | "unavailable" | "other-tab";
export const storeTrouble = signal<StoreTrouble | undefined>(undefined);

let database: IDBPDatabase<Shelves>;
const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("nijugo") : undefined;

/** Another tab has written in the meantime; what was on screen is old. */
export class StaleError extends Error {}

export async function openLog(): Promise<void> {
  database = await openDB<Shelves>("nijugo", 1, {
    upgrade(db) {
      db.createObjectStore("events", { keyPath: "id" }).createIndex("sequence", "sequence");
      db.createObjectStore("things");
    },
    blocking: () => database.close(),
    terminated: () => (storeTrouble.value = "unavailable"),
  });
  let known = (await thing("identity")) as Identity | undefined;
  if (known === undefined) {
    const time = now();
    known = { athlete: newId(time), device: newId(time) };
    await putThing("identity", known);
  }
  identity.value = known;
  await reread();
  tabs?.addEventListener("message", () => void reread());
}

async function reread(): Promise<void> {
  const all = await database.getAll("events");
  all.sort((a, b) => (a.device === b.device ? a.sequence - b.sequence : a.time < b.time ? -1 : 1));
  events.value = all;
}

export const thing = (key: string): Promise<unknown> => database.get("things", key);

export async function putThing(key: string, value: unknown): Promise<void> {
  try {
    await database.put("things", value, key);
  } catch (trouble) {
    notice(trouble);
    throw trouble;
  }
}

function notice(trouble: unknown): void {
  const name = trouble instanceof DOMException ? trouble.name : "";
  storeTrouble.value = name === "QuotaExceededError" ? "full" : "unavailable";
}

/**
 * Writes these down together, or none of them; answers when they are on the disk.
 *
 * @param seen how many events this tab knew when it decided; with another count nothing is written
 */
export async function append(sayings: readonly Saying[], seen?: number): Promise<LogEvent[]> {
  const written: LogEvent[] = [];
  const transaction = database.transaction("events", "readwrite", { durability: "strict" });
  try {
    const last = await transaction.store.index("sequence").openKeyCursor(null, "prev");
    const count = await transaction.store.count();
    if (seen !== undefined && count !== seen) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      await reread();
      throw new StaleError();
    }
    let sequence = last === null ? 0 : last.key;
    const time = now();
    for (const saying of sayings) {
      const event = {
        id: saying.id ?? newId(time),
        athlete: identity.value.athlete,
        session: saying.session,
        device: identity.value.device,
        sequence: ++sequence,
        time: new Date(time).toISOString(),
        type: saying.type,
        payload: saying.payload,
        version: 1,
      } as LogEvent;
      await transaction.store.add(event);
      written.push(event);
    }
    await transaction.done;
  } catch (trouble) {
    if (!(trouble instanceof StaleError)) {
      transaction.done.catch(() => undefined);
      notice(trouble);
    }
    throw trouble;
  }
  storeTrouble.value = undefined;
  events.value = [...events.value, ...written];
  tabs?.postMessage("written");
  return written;
}

/** Takes in events that were exported; those already here stay as they are. Answers how many are new. */
export async function takeIn(told: readonly LogEvent[]): Promise<number> {
  const transaction = database.transaction("events", "readwrite", { durability: "strict" });
  let fresh = 0;
  let sequence = (await transaction.store.index("sequence").openKeyCursor(null, "prev"))?.key ?? 0;
  for (const event of told) {
    if ((await transaction.store.getKey(event.id)) !== undefined) continue;
    // An export of another phone becomes this device's own telling: the count has no gap.
    await transaction.store.add({ ...event, ...identity.value, sequence: ++sequence });
    fresh++;
  }
  await transaction.done;
  await reread();
  tabs?.postMessage("written");
  return fresh;
}

/** Erases everything on this device. */
export async function eraseAll(): Promise<void> {
  const transaction = database.transaction(["events", "things"], "readwrite");
  await Promise.all([transaction.objectStore("events").clear(), transaction.objectStore("things").clear()]);
  await transaction.done;
  localStorage.clear();
  tabs?.postMessage("written");
}
