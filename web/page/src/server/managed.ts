/** Athletes whom a coach runs on this device: their names are kept here, so that their tabs work without a network. */
import { managedAthlete } from "../logs";

const NAMES = "nijugo-managed";

interface Managed {
  id: string;
  name: string;
}

export function managed(): Managed[] {
  try {
    return JSON.parse(localStorage.getItem(NAMES) ?? "[]") as Managed[];
  } catch {
    return [];
  }
}

export function rememberManaged(all: readonly Managed[]): void {
  localStorage.setItem(NAMES, JSON.stringify(all.map(({ id, name }) => ({ id, name }))));
}

/** The name of the athlete whose tab this is. */
export const managedName = (): string | undefined =>
  managedAthlete === undefined
    ? undefined
    : (managed().find(({ id }) => id === managedAthlete)?.name ?? managedAthlete);
