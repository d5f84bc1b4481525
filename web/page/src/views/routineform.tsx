/** The routine as a form: each line of the text as fields. What is changed is the text; the engine reads it as always. */
import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Routine, RoutineSets } from "nijugo";
import { findExercise } from "../engine";
import { settings } from "../settings";
import { t } from "../texts";
import { Field, Sheet } from "../ui";
import { ExerciseSheet } from "./picker";

const FINISHES = ["", "auto", "band", "classic", "drop"] as const;

/** In which line of the printed text each exercise stands, day by day. */
function linesOf(text: string): number[] {
  return text.split("\n").flatMap((line, i) => (/^\s*(day\b|at end\b|#|$)/i.test(line) ? [] : [i]));
}

interface Form {
  routine: Routine;
  onWrite: (text: string) => void;
}

export function RoutineForm({ routine, onWrite }: Form): JSX.Element | null {
  const [editing, setEditing] = useState<number | undefined>();
  const [adding, setAdding] = useState(false);
  const lines = routine.text.split("\n");
  const places = linesOf(routine.text);
  const all = routine.days.flatMap((day) => day.exercises.map((line) => ({ day: day.name, line })));
  // Where the two do not agree the text has something that is no line of a form.
  if (places.length !== all.length) return null;
  const put = (place: number, next: string | undefined): void => {
    onWrite(lines.flatMap((line, i) => (i !== place ? [line] : next === undefined ? [] : [next])).join("\n"));
  };
  const chosen = editing === undefined ? undefined : all[editing];
  const place = editing === undefined ? undefined : places[editing];
  return (
    <section class="form">
      <h2>{t.routine.form}</h2>
      <ul class="picks">
        {all.map(({ day, line }, i) => (
          <li key={i}>
            <button aria-haspopup="dialog" onClick={() => setEditing(i)}>
              <strong>{line.exercise}</strong>
              <span class="quiet">
                {day === "" ? "" : `${day} · `}
                {line.sets}×{line.reps} @ {line.load}
                {line.finish === undefined ? "" : ` + ${line.finish.protocol}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button class="plain" onClick={() => setAdding(true)}>
        {t.routine.addLine}
      </button>
      {chosen === undefined || place === undefined ? null : (
        <LineSheet
          line={chosen.line}
          text={lines[place] ?? ""}
          onClose={() => setEditing(undefined)}
          onPut={(next) => {
            put(place, next);
            setEditing(undefined);
          }}
        />
      )}
      {adding ? (
        <ExerciseSheet
          onClose={() => setAdding(false)}
          onPick={(id) => {
            onWrite(`${routine.text}\n${findExercise(id)?.name ?? id} 4x5 @ 80% + band`.trim());
            setAdding(false);
          }}
        />
      ) : null}
    </section>
  );
}

interface Line {
  line: RoutineSets;
  text: string;
  onClose: () => void;
  onPut: (text: string | undefined) => void;
}

function LineSheet({ line, text, onClose, onPut }: Line): JSX.Element {
  const [sets, setSets] = useState(String(line.sets));
  const [reps, setReps] = useState(line.reps);
  const [load, setLoad] = useState(line.load);
  const [finish, setFinish] = useState<string>(line.finish?.protocol ?? "");
  const save = (): void => {
    let next = text.replace(/\b\d+x\S+/, `${sets}x${reps}`).replace(`@ ${line.load}`, `@ ${load}`);
    if (finish !== (line.finish?.protocol ?? "")) {
      next = next.replace(/\s+\+ [^#]*/, " ").trimEnd();
      if (finish !== "") next = `${next} + ${finish}`;
    }
    onPut(next);
  };
  return (
    <Sheet title={line.exercise} onClose={onClose}>
      <div class="two">
        <Field label={t.sets} value={sets} mode="numeric" onInput={setSets} />
        <Field label={t.reps} value={reps} onInput={setReps} />
        <Field label={t.load} value={load} hint={`100${settings.value.unit}`} onInput={setLoad} />
        <label class="field">
          <span>{t.routine.finish}</span>
          <select value={finish} onChange={(event) => setFinish(event.currentTarget.value)}>
            {FINISHES.map((word) => (
              <option key={word} value={word}>
                {word === "" ? t.routine.noFinish : t.protocols[word]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="foot">
        <button class="main" onClick={save}>
          {t.done}
        </button>
        <button class="danger" onClick={() => onPut(undefined)}>
          {t.review.delete}
        </button>
      </div>
    </Sheet>
  );
}
