import type { JSX } from "preact";
import type { Routine, RoutineDay, RoutineSets } from "nijugo";
import { ask, failed, findExercise } from "../engine";
import { routineText, sessions } from "../fold";
import { change } from "../request";
import { go } from "../router";
import { settings } from "../settings";
import { t } from "../texts";

/** The day after the one that was done last, going round. */
export function nextDay(): RoutineDay | undefined {
  const routine = ask<Routine>({ ask: "routine", text: routineText.value });
  if (failed(routine) || routine.days.length === 0) return undefined;
  const last = sessions.value.find(({ name }) => routine.days.some((day) => day.name === name));
  const at = routine.days.findIndex((day) => day.name === last?.name);
  return routine.days[(at + 1) % routine.days.length];
}

/** Takes a line of the routine as what was just done. */
export function take({ exercise, sets, reps, load, finish }: RoutineSets): void {
  const id = findExercise(exercise)?.id ?? exercise;
  const least = /^\d+/.exec(reps)?.[0] ?? "5";
  const known = settings.value.work[id];
  const said = /^(\d|bw)/.test(load) && !load.includes("%") ? `${load} ${sets}x${least}` : known;
  change({ exercise: id });
  change({
    ...(said === undefined ? {} : { work: said }),
    protocol: finish?.protocol ?? "auto",
    target: finish?.target === undefined ? "" : String(finish.target),
    cut: finish?.cut === undefined ? "" : `${finish.cut}%`,
  });
  go("");
}

export function NextToday(): JSX.Element | null {
  const day = nextDay();
  if (day === undefined) return null;
  return (
    <section class="today" aria-label={t.routine.next}>
      <h2>
        {t.routine.next}
        {day.name === "" ? "" : `: ${day.name}`}
      </h2>
      <ul>
        {day.exercises.map((line) => (
          <li key={line.exercise}>
            <button onClick={() => take(line)}>
              <strong>{line.exercise}</strong>
              <span class="quiet">
                {line.sets}×{line.reps} @ {line.load}
                {line.finish === undefined ? "" : ` + ${line.finish.protocol}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
