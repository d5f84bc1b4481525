/** The log in the browser's own database: an event is on the disk before anything is shown of it. */
import { signal } from "@preact/signals";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { now } from "./clock";
import type { LogEvent, Saying } from "./events";
import { newId } from "./ids";
import { forgetLog, logName, managedAthlete, rememberLog } from "./logs";

/** An event that the server did not take, and why. */
export interface RejectedEvent {
  id: string;
  reason: string;
  message: string;
}

interface Shelves extends DBSchema {
  events: { key: string; value: LogEvent; indexes: { counted: [string, number] } };
  /** Ids of events that no server has acknowledged yet. */
  waiting: { key: string; value: string };
  rejected: { key: string; value: RejectedEvent };
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

/** How many events no server has yet, and those that it would not take. */
export const waiting = signal(0);
export const rejected = signal<readonly RejectedEvent[]>([]);

let database: IDBPDatabase<Shelves>;
const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("nijugo") : undefined;

/** Another tab has written in the meantime; what was on screen is old. */
export class StaleError extends Error {}

export async function openLog(): Promise<void> {
  database = await openDB<Shelves>(logName(), 2, {
    async upgrade(db, before, _after, transaction) {
      if (before < 1) {
        db.createObjectStore("events", { keyPath: "id" });
        db.createObjectStore("things");
      }
      db.createObjectStore("waiting");
      db.createObjectStore("rejected", { keyPath: "id" });
      const kept = transaction.objectStore("events");
      if (before === 1) (kept as unknown as IDBObjectStore).deleteIndex("sequence");
      kept.createIndex("counted", ["device", "sequence"]);
      const shelf = transaction.objectStore("waiting");
      for (const id of await kept.getAllKeys()) await shelf.put(id, id);
    },
    blocking: () => database.close(),
    terminated: () => (storeTrouble.value = "unavailable"),
  });
  let known = (await thing("identity")) as Identity | undefined;
  if (known === undefined) {
    const time = now();
    known = { athlete: managedAthlete ?? newId(time), device: newId(time) };
    await putThing("identity", known);
  }
  identity.value = known;
  if (managedAthlete !== undefined) rememberLog(managedAthlete);
  await reread();
  // A database that was cleared or taken over meanwhile has said so itself.
  tabs?.addEventListener("message", () => void reread().catch(() => undefined));
}

async function reread(): Promise<void> {
  const [all, count, refused] = await Promise.all([
    database.getAll("events"),
    database.count("waiting"),
    database.getAll("rejected"),
  ]);
  const several = all.some(({ device }) => device !== all[0]?.device);
  all.sort((a, b) => a.sequence - b.sequence);
  events.value = several ? (await import("./order")).ordered(all) : all;
  waiting.value = count;
  rejected.value = refused;
}

/** What a log holds that no server has yet. */
export interface Waiting {
  /** So many events, in the order in which they were told. */
  events(most: number): Promise<LogEvent[]>;
  /** The server has these, and will not take those. */
  settled(kept: readonly string[], refused: readonly RejectedEvent[]): Promise<void>;
}

const waitingIn = (log: IDBPDatabase<Shelves>): Waiting => ({
  async events(most) {
    const ids = await log.getAllKeys("waiting", null, most);
    const found = await Promise.all(ids.map((id) => log.get("events", id)));
    return found.filter((event): event is LogEvent => event !== undefined);
  },
  async settled(kept, refused) {
    const transaction = log.transaction(["waiting", "rejected"], "readwrite", { durability: "strict" });
    const shelf = transaction.objectStore("waiting");
    const aside = transaction.objectStore("rejected");
    for (const id of [...kept, ...refused.map((one) => one.id)]) await shelf.delete(id);
    for (const id of kept) await aside.delete(id);
    for (const one of refused) await aside.put(one);
    await transaction.done;
  },
});

/** Of the log that is open. */
export const waitingHere: Waiting = {
  events: (most) => waitingIn(database).events(most),
  async settled(kept, refused) {
    await waitingIn(database).settled(kept, refused);
    waiting.value = await database.count("waiting");
    rejected.value = await database.getAll("rejected");
    tabs?.postMessage("written");
  },
};

/** Of another log on this device, for as long as the work takes. */
export async function withOtherLog(name: string, work: (log: Waiting) => Promise<void>): Promise<void> {
  const log = await openDB<Shelves>(name);
  try {
    if (log.objectStoreNames.contains("waiting")) await work(waitingIn(log));
  } finally {
    log.close();
  }
}

/** Everything is to be sent again: the server takes each event once. */
export async function sendAllAgain(): Promise<void> {
  const transaction = database.transaction(["events", "waiting", "rejected", "things"], "readwrite");
  const shelf = transaction.objectStore("waiting");
  for (const id of await transaction.objectStore("events").getAllKeys()) await shelf.put(id, id);
  await transaction.objectStore("rejected").clear();
  await transaction.objectStore("things").delete("cursor");
  await transaction.done;
  await reread();
}

/** Takes in what other devices told, and how far the server was read; what is here already stays as it is. */
export async function receive(told: readonly LogEvent[], cursor: number): Promise<void> {
  const transaction = database.transaction(["events", "things"], "readwrite", { durability: "strict" });
  const shelf = transaction.objectStore("events");
  let fresh = 0;
  for (const event of told) {
    if ((await shelf.getKey(event.id)) !== undefined) continue;
    await shelf.add(event);
    fresh++;
  }
  await transaction.objectStore("things").put(cursor, "cursor");
  await transaction.done;
  if (fresh === 0) return;
  await reread();
  tabs?.postMessage("written");
}

/** From now on this log is the server's athlete's: what was told before anybody signed in joins it. */
export async function adopt(athlete: string): Promise<void> {
  const before = identity.value.athlete;
  const transaction = database.transaction(["events", "things"], "readwrite", { durability: "strict" });
  const shelf = transaction.objectStore("events");
  for (const event of before === athlete ? [] : await shelf.getAll()) {
    const session = event.session === event.athlete ? athlete : event.session;
    await shelf.put({ ...event, athlete, session });
  }
  const mine = { ...identity.value, athlete };
  await transaction.objectStore("things").put(mine, "identity");
  await transaction.objectStore("things").put(athlete, "owner");
  await transaction.done;
  rememberLog(athlete);
  identity.value = mine;
  await reread();
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
  const transaction = database.transaction(["events", "waiting"], "readwrite", { durability: "strict" });
  const shelf = transaction.objectStore("events");
  try {
    const [last, count] = await Promise.all([lastCount(shelf, identity.value.device), shelf.count()]);
    if (seen !== undefined && count !== seen) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      await reread();
      throw new StaleError();
    }
    let sequence = last;
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
        payload: { ...saying.payload, ...seenElsewhere(saying.session) },
        version: 1,
      } as LogEvent;
      // Nobody waits for each by itself: all of it is there when the transaction is done, or none.
      for (const request of [shelf.add(event), transaction.objectStore("waiting").add(event.id, event.id)])
        request.catch(() => undefined);
      written.push(event);
    }
    transaction.commit();
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
  waiting.value += written.length;
  tabs?.postMessage("written");
  return written;
}

interface Counted {
  index(name: "counted"): {
    openKeyCursor(range: IDBKeyRange, way: "prev"): Promise<{ key: [string, number] } | null>;
  };
}

/** The highest number that this device has given. */
async function lastCount(shelf: Counted, device: string): Promise<number> {
  const range = IDBKeyRange.bound([device, 0], [device, Number.MAX_SAFE_INTEGER]);
  return (await shelf.index("counted").openKeyCursor(range, "prev"))?.key[1] ?? 0;
}

/** Where another device told last of this session, which of its events this one has seen: so that order has no doubt. */
function seenElsewhere(session: string): { after?: string } {
  const last = events.value.findLast((event) => event.session === session);
  return last === undefined || last.device === identity.value.device ? {} : { after: last.id };
}

/** Takes in events that were exported; those already here stay as they are. Answers how many are new. */
export async function takeIn(told: readonly LogEvent[]): Promise<number> {
  const transaction = database.transaction(["events", "waiting"], "readwrite", { durability: "strict" });
  const shelf = transaction.objectStore("events");
  const { athlete, device } = identity.value;
  let fresh = 0;
  let sequence = await lastCount(shelf, device);
  for (const event of told) {
    if ((await shelf.getKey(event.id)) !== undefined) continue;
    // An export of another phone becomes this device's own telling: the count has no gap.
    const session = event.session === event.athlete ? athlete : event.session;
    await shelf.add({ ...event, athlete, session, device, sequence: ++sequence });
    await transaction.objectStore("waiting").add(event.id, event.id);
    fresh++;
  }
  await transaction.done;
  await reread();
  tabs?.postMessage("written");
  return fresh;
}

/** Erases the log that is open, here. Logs of others who signed in on this device stay. */
export async function eraseAll(): Promise<void> {
  const transaction = database.transaction(["events", "things", "waiting", "rejected"], "readwrite");
  await Promise.all(
    (["events", "things", "waiting", "rejected"] as const).map((name) => transaction.objectStore(name).clear()),
  );
  await transaction.done;
  forgetLog(identity.value.athlete);
  tabs?.postMessage("written");
}
