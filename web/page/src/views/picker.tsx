import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { ask, failed, findExercise } from "../engine";
import type { Exercises } from "nijugo";
import { finishingSets } from "../fold";
import { t } from "../texts";
import { Field, Sheet } from "../ui";

/** The lifts people finish most, before there is a log to know better. */
const USUAL = [
  "bench-press",
  "squat",
  "deadlift",
  "overhead-press",
  "barbell-row",
  "pull-up",
  "leg-press",
  "dumbbell-bench-press",
];

export function ExerciseSheet({ onPick, onClose }: { onPick: (id: string) => void; onClose: () => void }): JSX.Element {
  const [search, setSearch] = useState("");
  const found = search.trim() === "" ? usual() : searched(search);
  return (
    <Sheet title={t.chooseExercise} onClose={onClose}>
      <Field label={t.searchExercise} value={search} onInput={setSearch} />
      {found.length === 0 ? <p class="quiet">{t.nothingFound}</p> : null}
      <ul class="picks">
        {found.slice(0, 40).map(({ id, name, primary, implement }) => (
          <li key={id}>
            <button onClick={() => onPick(id)}>
              <strong>{name}</strong>
              <span class="quiet">
                {implement} · {primary.join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function usual(): Exercises["exercises"] {
  const recent = finishingSets.value.map(({ request }) => findExercise(request.exercise)?.id ?? "");
  const ids = [...new Set([...recent, ...USUAL])];
  return ids.flatMap((id) => findExercise(id) ?? []);
}

function searched(search: string): Exercises["exercises"] {
  const answer = ask<Exercises>({ ask: "exercises", search });
  return failed(answer) ? [] : answer.exercises;
}
