/**
 * The one order of events of several devices, the same as the server's: the events of one device as it counted them; between
 * devices the earlier time, of the same time the lower id; no time before the session's start or more than a day after it; and
 * what says which event it came after stands after that one.
 */
import type { LogEvent } from "./events";

const LONGEST_SESSION = 86_400_000;

interface Device {
  events: LogEvent[];
  next: number;
  time: number;
}

const at = (event: LogEvent): number => Date.parse(event.time);
const after = (event: LogEvent): string | undefined => (event.payload as { after?: string }).after;

/** Everything, session by session. */
export function ordered(all: readonly LogEvent[]): LogEvent[] {
  const sessions = new Map<string, LogEvent[]>();
  for (const event of all) {
    const session = sessions.get(event.session);
    if (session === undefined) sessions.set(event.session, [event]);
    else session.push(event);
  }
  return [...sessions.values()]
    .map(merged)
    .sort((a, b) => start(a) - start(b))
    .flat();
}

const start = ([first]: readonly LogEvent[]): number => (first === undefined ? 0 : at(first));

function merged(events: LogEvent[]): LogEvent[] {
  const byDevice = new Map<string, Device>();
  for (const event of events) {
    const device = byDevice.get(event.device) ?? { events: [], next: 0, time: -Infinity };
    device.events.push(event);
    byDevice.set(event.device, device);
  }
  for (const device of byDevice.values()) device.events.sort((a, b) => a.sequence - b.sequence);
  const devices = [...byDevice.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, device]) => device);
  if (devices.length === 1) return devices[0]?.events ?? [];

  const starts = events.filter(({ type }) => type === "session-started").map(at);
  const earliest = starts.length === 0 ? -Infinity : Math.min(...starts);
  const latest = earliest + LONGEST_SESSION;
  const known = new Set(events.map(({ id }) => id));
  const placed = new Map<string, number>();
  const order: LogEvent[] = [];

  const timeOf = (device: Device, event: LogEvent): number => {
    const clock = starts.length === 0 ? at(event) : Math.max(earliest, Math.min(latest, at(event)));
    const seen = placed.get(after(event) ?? "") ?? -Infinity;
    return Math.max(clock, device.time, seen);
  };
  const waits = (event: LogEvent): boolean => {
    const seen = after(event);
    return seen !== undefined && known.has(seen) && !placed.has(seen);
  };

  while (order.length < events.length) {
    let first: Device | undefined;
    let waiting: Device | undefined;
    const earlier = (best: Device | undefined, device: Device): Device => {
      const [mine, its] = [device.events[device.next], best?.events[best.next]];
      if (best === undefined || its === undefined || mine === undefined) return device;
      return timeOf(device, mine) < timeOf(best, its) ? device : best;
    };
    for (const device of devices) {
      const head = device.events[device.next];
      if (head === undefined) continue;
      if (waits(head)) waiting = earlier(waiting, device);
      else first = earlier(first, device);
    }
    const device = first ?? waiting;
    const head = device?.events[device.next];
    if (device === undefined || head === undefined) break;
    device.time = timeOf(device, head);
    device.next++;
    placed.set(head.id, device.time);
    order.push(head);
  }
  return order;
}
