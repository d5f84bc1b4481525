/** The log's events, in the shape the server knows them by. */
import type { Event as LiveEvent, Lift, Protocol } from "nijugo";

export interface Told<T extends string, P> {
  /** A UUID of version 7. */
  id: string;
  athlete: string;
  session: string;
  device: string;
  /** The device's own count, from 1 without a gap. */
  sequence: number;
  /** The device's time of day in ISO 8601. */
  time: string;
  type: T;
  payload: P;
  version: 1;
}

export type Request = Omit<Lift, "version">;

export interface LoggedSet {
  exercise: string;
  kind: "warm-up" | "primary" | "finishing";
  /** Of a warm-up or primary set: `100kg x5`. */
  set?: string;
  protocol?: Protocol;
  segments?: { load: string; reps: number; rested?: string }[];
  stopped?: string;
  bodyweight?: string;
}

export interface ScreeningAnswer {
  yes: string[];
  no: string[];
  answeredBy: string;
  inPerson: boolean;
  /** The day it was answered. */
  day: string;
  clearedOn?: string;
  clearedBy?: string;
}

export type LogEvent =
  | Told<"session-started", { name?: string }>
  | Told<"set-logged", LoggedSet>
  | Told<"finishing-set-started", { request: Request }>
  | Told<"live-event", { set: string; event: LiveEvent }>
  | Told<"session-ended", { note?: string }>
  | Told<"event-corrected", { event: string; payload: object }>
  | Told<"event-deleted", { event: string }>
  | Told<"screening-answered", ScreeningAnswer>
  | Told<"plan-prescribed", { routine: string; by?: string }>
  | Told<"comment", { event: string; text: string; by?: string }>;

/** What a screen wants written: the log adds the rest. */
export type Saying = LogEvent extends infer E
  ? E extends Told<infer T, infer P>
    ? { type: T; payload: P; session: string; id?: string }
    : never
  : never;
