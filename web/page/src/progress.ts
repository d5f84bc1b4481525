/** A lift's log as the engine reads it, and what it says of it (R16). */
import type { LoggedDay, Progress } from "nijugo";
import { now } from "./clock";
import { dayOf } from "./day";
import { ask, failed, findExercise } from "./engine";
import { isOf, routineText, sessions, stepOf } from "./fold";
import { withUnit } from "./request";
import { settings } from "./settings";
import { playedSegments } from "./views/played";

/** Ids of the lifts of the log that have a trend, the one done most first. What moves the body is not among them. */
export function liftsOfLog(): string[] {
  const count = new Map<string, number>();
  for (const { sets } of sessions.value) {
    for (const set of sets) {
      const lift = findExercise(set.kind === "heavy" ? set.said.exercise : set.request.exercise);
      if (lift !== undefined && lift.bodyweightPercent === 0) count.set(lift.id, (count.get(lift.id) ?? 0) + 1);
    }
  }
  return [...count].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Every day of a lift, as it was logged. */
export function logOf(id: string): LoggedDay[] {
  const days = new Map<string, Required<Pick<LoggedDay, "date" | "sets" | "finishes">>>();
  for (const set of sessions.value.flatMap(({ sets }) => sets)) {
    if (!isOf(set, id)) continue;
    const date = dayOf(new Date(set.at));
    const day = days.get(date) ?? { date, sets: [], finishes: [] };
    days.set(date, day);
    if (set.kind === "heavy") {
      const [, load, reps, rpe] = /^(\S+) x(\d+)(?:@(\S+))?$/.exec(set.said.set ?? "") ?? [];
      if (load === undefined || Number(reps) === 0) continue;
      day.sets.push({
        load,
        reps: Number(reps),
        ...(rpe === undefined ? {} : { rpe }),
        ...(set.said.kind === "warm-up" ? { warmUp: true } : {}),
      });
    } else {
      const step = stepOf(set);
      if (failed(step) || step.step !== "finished" || step.segments.length === 0) continue;
      const segments = playedSegments(set).map(({ load, reps, restedSeconds }) => ({
        load,
        reps,
        ...(restedSeconds === undefined ? {} : { restedSeconds }),
      }));
      const stopped = step.stopped === undefined ? {} : { stopped: step.stopped };
      day.finishes.push({ protocol: step.protocol, segments, ...stopped });
    }
  }
  return [...days.values()];
}

/** The day on which a block of this lift was put into the routine last. */
export function blockFrom(name: string): string | undefined {
  const lines = routineText.value.split("\n");
  const at = lines.findLastIndex((line, i) => i > 0 && line.startsWith(name) && BLOCK.test(lines[i - 1] ?? ""));
  return at < 0 ? undefined : BLOCK.exec(lines[at - 1] ?? "")?.[1];
}

const BLOCK = /^# A block of \d+ weeks from (\d{4}-\d\d-\d\d)/;

/** What the whole engine makes of a lift's log. */
export function progressOf(id: string): ReturnType<typeof ask<Progress>> {
  const { goal, unit, maxima, profiles } = settings.value;
  const name = findExercise(id)?.name ?? id;
  const max = maxima[id]?.trim() ?? "";
  const from = blockFrom(name);
  return ask<Progress>({
    ask: "progress",
    exercise: name,
    today: dayOf(new Date(now())),
    log: logOf(id),
    ...(max === "" ? {} : { "1rm": withUnit(max, unit) }),
    ...(goal === "" ? {} : { goal }),
    ...((profiles[id] ?? "") === "" ? {} : { profile: profiles[id] as string }),
    ...(from === undefined ? {} : { blockFrom: from }),
  });
}
