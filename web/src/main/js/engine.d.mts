/**
 * Nijugo in JavaScript: finishing sets planned, run live, and explained, with the same answers as on the JVM.
 *
 * ```ts
 * import { coach, type Answer, type Plan, type PlanRequest } from "nijugo";
 *
 * const nijugo = coach(exercises, rules, words);
 * const request: PlanRequest = { ask: "plan", exercise: "bench press", work: "100kg x5 x5 x5 x4" };
 * const answer = JSON.parse(nijugo.ask(JSON.stringify(request))) as Answer<Plan>;
 * if ("error" in answer) alert(answer.error.message);
 * else answer.segments.forEach((segment) => console.log(segment.load, segment.plates));
 * ```
 *
 * What the fields mean is told in docs/wire.md. Texts go in and out as a lifter types them: a weight has its unit
 * ("102.5 kg"), a percentage its sign ("10%"), a time its seconds ("20s") or minutes ("3:00").
 */

/**
 * A coach who knows these exercises and rules.
 *
 * @param catalogue the text of exercises.txt, which lies beside this module
 * @param rules the text of rules.txt, which lies beside this module
 * @param words the text of words.txt, which lies beside this module: its sentences. Those of another version are refused
 */
export function coach(catalogue: string, rules: string, words: string): Coach;

/** Answers requests; has no memory of those before. */
export interface Coach {
  /** The JSON of a {@link Request} goes in, the JSON of its answer comes out; a bad request is answered with a {@link Failure}. */
  ask(request: string): string;
}

/** What can be asked. */
export type Request =
  | PlanRequest
  | NextRequest
  | PlayRequest
  | PrimaryRequest
  | StripRequest
  | PredictRequest
  | EstimateRequest
  | ProfileRequest
  | ProgressRequest
  | SimulateRequest
  | RoutineRequest
  | ExplainRequest
  | GymRequest
  | ExercisesRequest
  | ScreeningRequest;

/** What comes back: what was asked for, or what was wrong. */
export type Answer<T> = T | Failure;

/** A request that could not be read or not be fulfilled. */
export interface Failure {
  version: 1;
  error: Trouble;
}

export interface Trouble {
  /** `input` cannot be read; `refused` is well said but cannot be done. */
  kind: "input" | "refused";
  /** The field that it is about. */
  at?: string;
  value: string;
  expected: string;
  advice: string;
  /** All of it in one sentence. */
  message: string;
}

export type Protocol = "classic" | "band" | "drop";

/** A number, or the text of one. */
export type Whole = number | string;

/** A list of words, or one text of them. */
export type Words = string | string[];

/** The lifter, the lift and the gym of today. */
export interface Lift {
  version?: 1;
  /** Any name the catalogue knows. */
  exercise: string;
  /** Today's sets: `"100kg x5 x5 x5 x4"`, `"60kg x5, 80kg x5, 100kg x5@8"`, `"bw x8, +20kg x5"`. */
  work: string;
  "1rm"?: string;
  protocol?: Protocol | "auto";
  goal?: "strength" | "hypertrophy" | "endurance";
  /** `fast`, `mixed`, `slow`, or `"0"` (fast) to `"1"` (slow). */
  profile?: string;
  /** The first cut of a running drop, `"5%"` to `"15%"`. */
  cut?: string;
  /** Reps in all. */
  target?: Whole;
  rest?: string;
  primaryRest?: string;
  /** A gym by name; or `gymText`, one as a text. */
  gym?: string;
  gymText?: string;
  /** Plates that hang on one side, inner to outer: `"20 20 10 5"`, or `"none"`. */
  loaded?: Words;
  bodyweight?: string;
  hands?: "me" | "1" | "2";
  /** Hard sets of shared muscles since the work; present means the end of the day. */
  since?: Whole;
  spotting?: "spotter" | "safeties" | "solo";
  trainingMonths?: Whole;
  age?: Whole;
  layOffDays?: Whole;
  underCoach?: boolean;
  finishes?: Whole;
  finishHoursAgo?: Whole;
  finishesToday?: Whole;
  finishesTodaySameMuscles?: Whole;
  finishesThisWeek?: Whole;
  finishWeeks?: Whole;
  stoppedForPain?: boolean;
  screeningYes?: Words;
  screeningNo?: Words;
  screenedOn?: string;
  clearedOn?: string;
  clearedBy?: string;
  /** What `progress` taught of this lifter, as it answered. */
  learnt?: Learnt;
  /** Rules to set aside: `R09`, `R11`, `R20`. */
  override?: Words;
  literalR10?: boolean;
}

/** A finishing set for what was just lifted. */
export interface PlanRequest extends Lift {
  ask: "plan";
}

/** The next step of a live set, from everything that has happened so far. */
export interface NextRequest extends Lift {
  ask: "next";
  events: Event[];
}

/** A set played from its counts. */
export interface PlayRequest extends Lift {
  ask: "play";
  /** Counts as they were done; or `able`, what could be done, of which each segment takes at most what is left. */
  reps?: Whole[] | string;
  able?: Whole[] | string;
}

/** Something that happened in a live set. */
export type Event =
  | { event: "done"; reps: Whole; load?: string; rested?: string }
  | { event: "correct"; segment: Whole; reps: Whole }
  | { event: "undo" }
  | { event: "stop"; reason?: "done" | "pain" | "form" | "spotter" }
  | { event: "load"; load: string }
  | { event: "restack"; plates: Words }
  | { event: "hands"; hands: "me" | "1" | "2" }
  | { event: "same-load" };

/** A sentence, and the rule it comes from. */
export interface Note {
  rule: string;
  text: string;
}

/** The advice. Without a recommendation there are no segments, and there are alternatives. */
export interface Plan {
  version: 1;
  advice: "recommended" | "not-needed" | "not-yet";
  protocol: Protocol;
  oneRepMax: OneRepMax;
  reasons: Note[];
  warnings: Note[];
  segments: Segment[];
  alternatives: Alternative[];
  forecast: SetForecast;
  /** Rules that were set aside. */
  overridden: string[];
  exercise: string;
  /** Whether loads are those of one hand. */
  perHand: boolean;
  /** Whether reps are those of one side. */
  perSide: boolean;
  /** Ends that take plates: a bar's two, one of a landmine or a belt, none where no plates are hung. */
  sides: number;
  /** The gym, where it has a name. */
  gym?: string;
  /** What of the body is moved, with a bodyweight lift. */
  bodyShare?: string;
  /** What to do before the first segment at the end of the day. */
  rampUp?: RampUpSet[];
  /** How to change what hangs on the bar before the first segment. */
  restack?: string;
}

export interface OneRepMax {
  value: string;
  source: "given" | "estimated";
  added?: string;
}

export interface Segment {
  load: string;
  wished: string;
  percentOfMax: number;
  /** Percent off the load before. */
  cut?: number;
  reps: RepAim;
  /** Reps to leave in reserve. */
  stopAtRir: number;
  restBeforeSeconds: number;
  /** One side, inner to outer. */
  plates: string[];
  /** What comes off one side first, outermost first. */
  pull: string[];
  forecast: Forecast;
  /** What hangs on the belt (`"+20 kg"`) or is taken off by assistance (`"-15 kg"`), with a bodyweight lift. */
  added?: string;
}

export interface RepAim {
  min: number;
  aim: number;
  amrap: boolean;
}

/** Reps expected, and the band that holds them four times out of five. */
export interface Forecast {
  reps: number;
  low: number;
  high: number;
}

export interface SetForecast {
  totalReps: number;
  segments: number;
  cuts: number;
  /** From the first rep to the last. */
  seconds: number;
}

export interface Alternative {
  protocol: Protocol;
  why: string;
}

export interface RampUpSet {
  load: string;
  reps: number;
  plates: string[];
  added?: string;
}

/** A step of a live set. An answer to `next` has the version too. */
export type Step = LiftStep | ChangeStep | FinishedStep;

export interface LiftStep {
  version?: 1;
  step: "lift";
  load: string;
  /** Reps that are left to the target. */
  left: number;
  /** Reps expected, never more than are left. */
  reps: number;
  /** Reps done so far. */
  total: number;
  percentOfMax: number;
  aim: RepAim;
  stopAtRir: number;
  plates: string[];
  forecast: Forecast;
  added?: string;
  notes: Note[];
  /** What was done, in an answer to `play`. */
  done?: number;
}

/** Change the load, then lift. */
export interface ChangeStep {
  version?: 1;
  step: "change";
  load: string;
  left: number;
  reps: number;
  total: number;
  percentOfMax: number;
  aim: RepAim;
  stopAtRir: number;
  plates: string[];
  forecast: Forecast;
  added?: string;
  wished: string;
  cut: number;
  pull: string[];
  restSeconds: number;
  /** What may be done instead. */
  offers: ("finish-here" | "same-load" | "strip-and-finish")[];
  notes: Note[];
  liftNotes?: Note[];
}

export interface FinishedStep {
  version?: 1;
  step: "finished";
  reason: "target" | "stopped" | "stop-rule" | "nothing-lighter";
  total: number;
  left: number;
  protocol: Protocol;
  segments: DoneSegment[];
  /** Why the lifter stopped, where it was the lifter's choice. */
  stopped?: "done" | "pain" | "form" | "spotter";
  /** What may still be done, though it is over: a racked classic stripped and finished. */
  goOn?: ChangeStep;
  notes: Note[];
}

export interface DoneSegment {
  load: string;
  reps: number;
  restedSeconds?: number;
  added?: string;
}

/** The answer to `play`. */
export interface Played {
  version: 1;
  plan: Plan;
  steps: Step[];
  /** Counts that were not needed. */
  unused?: number[];
}

/** Warm-ups and heavy sets from the maximum. */
export interface PrimaryRequest {
  ask: "primary";
  version?: 1;
  exercise: string;
  "1rm": string;
  profile?: string;
  gym?: string;
  gymText?: string;
  bodyweight?: string;
  sets?: Whole;
  reps?: string;
  spotting?: "spotter" | "safeties" | "solo";
}

export interface Primary {
  version: 1;
  exercise: string;
  perHand: boolean;
  perSide: boolean;
  oneRepMax: { value: string; added?: string };
  load: string;
  stopAtRir: number;
  warnings: Note[];
  warmUps: PrimarySet[];
  sets: PrimarySet[];
}

export interface PrimarySet {
  load: string;
  percentOfMax: number;
  reps: string;
  forecast: number;
  plates: string[];
  restAfterSeconds: number;
  added?: string;
}

/** How to stack the bar so that these loads are walked by pulling plates. */
export interface StripRequest {
  ask: "strip";
  version?: 1;
  loads: Words;
  gym?: string;
  gymText?: string;
  exercise?: string;
  loaded?: Words;
  bodyweight?: string;
}

export interface Strip {
  version: 1;
  exercise: string;
  equipment: string;
  sides: number;
  stack: string[];
  rungs: Rung[];
  /** False when the search ended at its bound. */
  exact: boolean;
}

export interface Rung {
  load: string;
  asked: string;
  wished: string;
  cut?: number;
  plates: string[];
  pull: string[];
  withinLimits: boolean;
  added?: string;
}

/** Reps at percentages of the maximum: `"70%xF r120 70%xF"`. */
export interface PredictRequest {
  ask: "predict";
  version?: 1;
  exercise: string;
  sets: string;
  profile?: string;
}

export interface Prediction {
  version: 1;
  reps: number[];
  sets: { set: string; reps: number; available: number }[];
  warnings: string[];
}

/** The maximum that a set speaks for. */
export interface EstimateRequest {
  ask: "e1rm";
  version?: 1;
  set: string;
  exercise?: string;
  profile?: string;
  bodyweight?: string;
  rest?: string;
}

export interface Estimate {
  version: 1;
  value: string;
  low: string;
  high: string;
  added?: string;
  set: string;
  formulas: Formula[];
  warnings: Note[];
}

export interface Formula {
  name: string;
  /** Left out where the formula was not made for so many reps. */
  value?: string;
  /** Why it is left out. */
  refused?: string;
  leastReps: number;
  mostReps: number;
  about: string;
}

/** The profile that tests to failure speak for: `"80%x7"`. */
export interface ProfileRequest {
  ask: "profile";
  version?: 1;
  exercise: string;
  tests: Words;
}

export interface Profile {
  version: 1;
  profile: string;
  word: string;
  fastest: string;
  slowest: string;
  settled: boolean;
  cut: number;
}

/** What a lift's log says; finishing sets stand apart from the heavy sets for good. */
export interface ProgressRequest {
  ask: "progress";
  version?: 1;
  exercise: string;
  /** A day such as 2026-03-09. */
  today: string;
  log: LoggedDay[];
  /** A tested one: beside it the log teaches. */
  "1rm"?: string;
  goal?: string;
  profile?: string;
  bodyweight?: string;
  /** The first day of a block. */
  blockFrom?: string;
}

export interface LoggedDay {
  date: string;
  rest?: string;
  sets?: LoggedHeavySet[];
  finishes?: LoggedFinish[];
}

export interface LoggedHeavySet {
  load: string;
  reps: number;
  /** Reps in reserve, or instead the RPE. */
  rir?: string | number;
  rpe?: string | number;
  warmUp?: boolean;
}

export interface LoggedFinish {
  protocol: string;
  segments: LoggedSegment[];
  stopped?: string;
}

export interface LoggedSegment {
  load: string;
  reps: number;
  restedSeconds?: number;
}

export interface Progress {
  version: 1;
  /** False where reserves were mostly not said: the series then only compares load and reps. */
  effortSaid: boolean;
  series: StrengthPoint[];
  trend?: StrengthTrend;
  records: StrengthRecords;
  finishes: FinishNote[];
  weeks: TrainingWeek[];
  plateau?: Plateau;
  /** Proposed beside a plateau. */
  block?: Block;
  blockReview?: BlockReview;
  learnt?: Learnt;
}

export interface StrengthPoint {
  date: string;
  value: string;
  low: string;
  high: string;
}

/** Over twelve weeks; the range holds it four times out of five. */
export interface StrengthTrend {
  percentPerWeek: number;
  low: number;
  high: number;
  level: string;
  days: number;
}

export interface StrengthRecords {
  oneRepMax?: StrengthRecord;
  heaviest?: StrengthRecord;
  /** The heaviest classic of 25 that was never racked. */
  twentyFive?: StrengthRecord;
}

export interface StrengthRecord {
  load: string;
  date: string;
}

export interface FinishNote {
  date: string;
  protocol: string;
  load: string;
  reps: number;
  percentOfMax?: number;
  seconds?: number;
  repsAMinute?: number;
}

export interface TrainingWeek {
  monday: string;
  hardSets: number;
  finishes: number;
  tonnage: string;
}

export interface Plateau {
  rule: string;
  weeks: number;
  days: number;
  percentPerWeekBefore: number;
  evidence: number;
}

export interface Block {
  rule: string;
  weeks: number;
  perWeek: number;
  protocol: string;
  heavierFirst: boolean;
  line: string;
}

export interface BlockReview {
  rule: string;
  from: string;
  days: number;
  verdict: "too-early" | "moves-again" | "still-flat";
  percentPerWeekBefore?: number;
  percentPerWeekSince?: number;
  percentChange?: number;
}

export interface Learnt {
  sets: number;
  profile: string;
  /** How far ln A may be off. */
  profileSd: number;
  fastest: string;
  slowest: string;
  depth: number;
  depthSd: number;
}

/** Many lifters drawn by chance; the same seed draws the same ones on every host. */
export interface SimulateRequest {
  ask: "simulate";
  version?: 1;
  exercise: string;
  /** Of the lifter in the middle. */
  "1rm"?: string;
  protocol?: Protocol | "auto";
  goal?: "strength" | "hypertrophy" | "endurance";
  profile?: string;
  cut?: string;
  target?: Whole;
  rest?: string;
  gym?: string;
  gymText?: string;
  bodyweight?: string;
  hands?: "me" | "1" | "2";
  spotting?: "spotter" | "safeties" | "solo";
  override?: Words;
  lifters?: Whole;
  seed?: Whole;
  /** The bare model: no gym, no chance. */
  bare?: boolean;
  /** Whether a drawing is wanted. */
  plot?: boolean;
}

export interface Simulation {
  version: 1;
  exercise: string;
  unit: "kg" | "lb";
  lifters: number;
  seed: number;
  bare: boolean;
  played: number;
  leftOut: number;
  whyLeftOut: string;
  segments: SimulatedSegment[];
  segmentCounts: Distribution;
  totalReps: Distribution;
  cuts: Distribution;
  seconds: Distribution;
  finalLoads: Distribution;
  finalShares: Distribution;
  /** Percent of the lifters who were played. */
  shareAtMinimum: number;
  shareAtTarget: number;
  endings: Counted[];
  protocols: Counted[];
  svg?: string;
}

export interface SimulatedSegment {
  number: number;
  /** How many got so far. */
  lifters: number;
  reps: Distribution;
  loads: Distribution;
  percentsOfMax: Distribution;
}

export interface Distribution {
  mean: number;
  deviation: number;
  least: number;
  tenth: number;
  quarter: number;
  middle: number;
  threeQuarters: number;
  nineTenths: number;
  most: number;
}

export interface Counted {
  word: string;
  count: number;
}

export interface RoutineRequest {
  ask: "routine";
  version?: 1;
  text: string;
}

export interface Routine {
  version: 1;
  days: RoutineDay[];
  problems: Problem[];
  /** The routine as it is printed. */
  text: string;
}

export interface RoutineDay {
  name: string;
  exercises: RoutineSets[];
  atEnd: { exercise: string; finish: RoutineFinish }[];
  order: { label: string; exercise: string; set: number; finish?: string }[];
  remarks: Note[];
}

export interface RoutineSets {
  label: string;
  exercise: string;
  sets: number;
  reps: string;
  perSide: boolean;
  load: string;
  restSeconds?: number;
  finish?: RoutineFinish;
  comment: string;
}

export interface RoutineFinish {
  protocol: Protocol | "auto";
  target?: number;
  cut?: number;
  restSeconds?: number;
  /** The variation it is done with. */
  on?: string;
}

export interface Problem {
  line: number;
  column: number;
  found: string;
  expected: string;
  message: string;
}

/** One rule, or all of them. */
export interface ExplainRequest {
  ask: "explain";
  version?: 1;
  rule?: string;
}

export interface Rule {
  version?: 1;
  id: string;
  title: string;
  rule: string;
  reading: string;
  evidence: string;
  override: string;
  seeAlso: string[];
}

export interface Rules {
  version: 1;
  rules: Rule[];
}

export interface GymRequest {
  ask: "gym";
  version?: 1;
  name?: string;
  text?: string;
}

export interface Gym {
  version: 1;
  name?: string;
  unit?: "kg" | "lb";
  text?: string;
  names: string[];
}

export interface ExercisesRequest {
  ask: "exercises";
  version?: 1;
  /** The one that is called so; `search` is not looked at then. */
  name?: string;
  search?: string;
}

export interface Exercises {
  version: 1;
  exercises: Exercise[];
}

export interface Exercise {
  id: string;
  name: string;
  liftClass: string;
  implement: string;
  equipment: string;
  primary: string[];
  secondary: string[];
  perHand: boolean;
  perSide: boolean;
  bodyweightPercent: number;
  aliases: string[];
  names: { Strong: string[]; Hevy: string[]; FitNotes: string[] };
}

export interface ScreeningRequest {
  ask: "screening";
  version?: 1;
}

export interface Screening {
  version: 1;
  questions: Question[];
}

export interface Question {
  id: string;
  text: string;
  /** A yes stops everything. */
  alarm: boolean;
  /** Put before the first live set. */
  everybody: boolean;
}
