// What a page does with the engine, compiled by TypeScript and run.
import { coach, type Answer, type Coach, type Event, type Failure, type NextRequest, type Plan, type PlanRequest, type Step } from "nijugo";

/** Plans a running drop and lifts what is expected until it is finished; a line for each step. */
export function wholeSet(exercises: string, rules: string, words: string): string[] {
  const nijugo: Coach = coach(exercises, rules, words);
  const lift = { exercise: "bench press", work: "100kg x5 x5 x5 x5", "1rm": "115kg", spotting: "spotter" } as const;
  const request: PlanRequest = { ask: "plan", ...lift, protocol: "drop", target: 25, override: ["R20"] };
  const plan = ask<Plan>(nijugo, request);
  const lines = plan.segments.map((segment) => `plan ${segment.load} ${segment.plates.join(" + ")}, ${segment.reps.aim} reps`);

  const events: Event[] = [];
  for (;;) {
    const next: NextRequest = { ...request, ask: "next", events };
    const step = ask<Step>(nijugo, next);
    if (step.step === "finished") return [...lines, `finished ${step.reason} ${step.total}`];
    if (step.step === "change") lines.push(`pull ${step.pull.join(" + ")} in ${step.restSeconds} s`);
    lines.push(`lift ${step.load}, ${step.left} left`);
    events.push({ event: "done", reps: step.reps, rested: "20s" });
  }
}

function ask<T>(nijugo: Coach, request: PlanRequest | NextRequest): T {
  const answer = JSON.parse(nijugo.ask(JSON.stringify(request))) as Answer<T>;
  const { error } = answer as Partial<Failure>;
  if (error) throw new Error(error.message);
  return answer as T;
}

// @ts-expect-error a cut is a text with its sign
export const badCut: PlanRequest = { ask: "plan", exercise: "squat", work: "100kg x5", cut: 10 };

// @ts-expect-error nobody knows this field
export const badField: PlanRequest = { ask: "plan", exercise: "squat", work: "100kg x5", weight: "100kg" };

// @ts-expect-error a live set needs its events
export const noEvents: NextRequest = { ask: "next", exercise: "squat", work: "100kg x5" };
