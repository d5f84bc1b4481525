/**
 * Which log is open. A device keeps one for each athlete who signed in on it, so that nobody's sets reach another's account;
 * the first of them begins without anybody having signed in.
 */
const FIRST = "nijugo";
const NAMES = "nijugo-logs";
const OPEN = "nijugo-open";

/** An athlete whom a coach runs on this device: named in the address, so that each has a tab of its own. */
export const managedAthlete = new URLSearchParams(location.search).get("athlete") ?? undefined;

function names(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(NAMES) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

/** The name of the database to open. */
export function logName(): string {
  if (managedAthlete !== undefined) return `${FIRST}-${managedAthlete}`;
  return localStorage.getItem(OPEN) ?? FIRST;
}

/** The log that is open is this athlete's. */
export function rememberLog(athlete: string): void {
  localStorage.setItem(NAMES, JSON.stringify({ ...names(), [athlete]: logName() }));
}

/** The other logs on this device: whose, and what their database is called. */
export function otherLogs(): { athlete: string; name: string }[] {
  return Object.entries(names())
    .map(([athlete, name]) => ({ athlete, name }))
    .filter(({ name }) => name !== logName());
}

export function forgetLog(athlete: string): void {
  const { [athlete]: _gone, ...others } = names();
  localStorage.setItem(NAMES, JSON.stringify(others));
}

/** From the next load on this athlete's log is open; a new one where there is none yet. */
export function openLogOf(athlete: string): void {
  localStorage.setItem(OPEN, names()[athlete] ?? `${FIRST}-${athlete}`);
}
