/** What the lifter has said once. Kept beside the log, not in it: it is of this device. */
import { effect, signal } from "@preact/signals";
import { putThing, thing } from "./log";

export interface Settings {
  unit: "kg" | "lb";
  theme: "system" | "light" | "dark";
  gym: string;
  /** A gym of one's own, as text; used where gym is "own". */
  gymText: string;
  bodyweight: string;
  spotting: "" | "spotter" | "safeties" | "solo";
  goal: "" | "strength" | "hypertrophy" | "endurance";
  trainingMonths: string;
  age: string;
  sound: boolean;
  vibration: boolean;
  speech: boolean;
  /** Maxima and profiles by exercise id. */
  maxima: Record<string, string>;
  profiles: Record<string, string>;
  /** The last exercise and its work. */
  exercise: string;
  work: Record<string, string>;
  protocols: Record<string, "auto" | "classic" | "band" | "drop">;
}

const FIRST: Settings = {
  unit: "kg",
  theme: "system",
  gym: "",
  gymText: "",
  bodyweight: "",
  spotting: "",
  goal: "",
  trainingMonths: "",
  age: "",
  sound: true,
  vibration: true,
  speech: false,
  maxima: {},
  profiles: {},
  exercise: "bench-press",
  work: {},
  protocols: {},
};

export const settings = signal<Settings>(FIRST);

/** Events that are being deleted and can still be taken back: a deletion in the log is final. */
export const hidden = signal<readonly string[]>([]);

export async function loadSettings(): Promise<void> {
  settings.value = { ...FIRST, ...((await thing("settings")) as Partial<Settings> | undefined) };
  if (navigator.language === "en-US" && (await thing("settings")) === undefined) set({ unit: "lb" });
  effect(() => {
    const { theme } = settings.value;
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  });
}

export function set(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  void putThing("settings", settings.value).catch(() => undefined);
}
