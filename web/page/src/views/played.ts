/** What a finishing set was planned as, and what of it is done: asked of the engine. */
import type { FinishedStep, Plan } from "nijugo";
import { ask, failed } from "../engine";
import { stepOf, type FinishingSet } from "../fold";

export const planOf = (set: FinishingSet): Plan | undefined => {
  const plan = ask<Plan>({ ask: "plan", ...set.request });
  return failed(plan) ? undefined : plan;
};

/** The segments done so far: the engine tells them where a set is over, so one that is not is ended for the question alone. */
export function playedSegments(set: FinishingSet): FinishedStep["segments"] {
  const step = stepOf(set);
  if (!failed(step) && step.step === "finished") return step.segments;
  const ended = stepOf({ request: set.request, events: [...set.events, { event: "stop", reason: "done" }] });
  return failed(ended) || ended.step !== "finished" ? [] : ended.segments;
}
