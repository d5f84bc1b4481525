import { useEffect, useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Problem, Routine } from "nijugo";
import { keepRoutine } from "../acts";
import { ask, exercises, failed } from "../engine";
import { routineBy, routineText } from "../fold";
import { putThing, thing } from "../log";
import { t } from "../texts";
import { announced } from "../ui";
import { RoutineForm } from "./routineform";
import { take } from "./today";
import { WeekSheet } from "./weeksheet";

/** A routine as one would write it down, read while it is written. */
export function RoutineView(): JSX.Element {
  const [text, setText] = useState(routineText.value);
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    void thing("routine").then((draft) => {
      if (typeof draft === "string" && draft !== "") setText(draft);
    });
  }, []);
  const write = (next: string): void => {
    setText(next);
    setTyped(true);
    void putThing("routine", next).catch(() => undefined);
  };
  const answer = ask<Routine>({ ask: "routine", text });
  const problems = failed(answer) ? [] : answer.problems;
  const whole = text.trim() !== "" && !failed(answer) && problems.length === 0;
  const saved = text === routineText.value;
  const save = (): void => {
    void keepRoutine(text).then((written) => {
      if (!written) return;
      announced.value = t.routine.saved;
      void putThing("routine", "").catch(() => undefined);
    });
  };
  return (
    <main id="content" class="routine">
      <h1>{t.routine.title}</h1>
      {routineBy.value === "" ? null : <p class="quiet">{t.routine.by(routineBy.value)}</p>}
      {text.trim() === "" && !typed ? (
        <section class="card">
          <p>{t.routine.emptyHow}</p>
          <button class="plain" onClick={() => write(t.routine.empty)}>
            {t.routine.example}
          </button>
        </section>
      ) : null}
      <Editor text={text} problems={problems} onWrite={write} />
      {failed(answer) && text.trim() !== "" ? <p class="trouble">{answer.error.message}</p> : null}
      {whole ? <p class="quiet">{t.routine.fine}</p> : null}
      <Problems problems={problems} />
      <div class="foot">
        <button class="main" disabled={!whole || saved} onClick={save}>
          {saved && whole ? t.routine.saved : t.save}
        </button>
        {whole && !failed(answer) && answer.text !== text ? (
          <button class="plain" onClick={() => write(answer.text)}>
            {t.routine.tidy}
          </button>
        ) : null}
      </div>
      {whole && !failed(answer) ? <RoutineForm routine={answer} onWrite={write} /> : null}
      {failed(answer) || answer.days.length === 0 ? null : (
        <section>
          <h2>{t.routine.week}</h2>
          <div class="compare">
            {answer.days.map((day, i) => (
              <article key={i}>
                <h3>{day.name === "" ? `${i + 1}` : day.name}</h3>
                <ul class="dayl">
                  {day.exercises.map((line, n) => (
                    <li key={n}>
                      <button onClick={() => take(line)}>
                        <strong>
                          {line.label === "" ? "" : `${line.label} `}
                          {line.exercise}
                        </strong>
                        <span class="quiet">
                          {line.sets}×{line.reps} @ {line.load}
                          {line.finish === undefined ? "" : ` + ${line.finish.protocol}`}
                        </span>
                      </button>
                    </li>
                  ))}
                  {day.atEnd.map(({ exercise, finish }) => (
                    <li key={exercise} class="quiet">
                      {exercise} {t.routine.finish}: {finish.protocol}
                    </li>
                  ))}
                </ul>
                {day.remarks.map(({ text: remark }) => (
                  <p key={remark} class="quiet">
                    {remark}
                  </p>
                ))}
              </article>
            ))}
          </div>
          {whole ? (
            <button class="plain" onClick={() => print()}>
              {t.sheet.print}
            </button>
          ) : null}
        </section>
      )}
      {whole && !failed(answer) ? <WeekSheet routine={answer} /> : null}
    </main>
  );
}

interface EditorProps {
  text: string;
  problems: Problem[];
  onWrite: (text: string) => void;
}

/** What cannot be read, and where. */
export function Problems({ problems }: { problems: readonly Problem[] }): JSX.Element | null {
  return problems.length === 0 ? null : (
    <section aria-live="polite">
      <h2>{t.routine.problems(problems.length)}</h2>
      <ul class="problems">
        {problems.map(({ line, column, found, expected }) => (
          <li key={`${line}:${column}`}>
            <strong>{t.routine.at(line, column)}</strong>
            {found === "" ? "" : ` “${found}”`}: {expected}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A text field with what cannot be read underlined behind it, and names of exercises to complete. */
export function Editor({ text, problems, onWrite }: EditorProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState(0);
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const word = text.slice(start, at);
  const names =
    /^[A-Za-z][A-Za-z -]{1,}$/.test(word) && !word.toLowerCase().startsWith("day ") ? completions(word) : [];
  const complete = (name: string): void => {
    onWrite(`${text.slice(0, start)}${name} ${text.slice(at)}`);
    const next = start + name.length + 1;
    setAt(next);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next, next);
    });
  };
  const lines = text.split("\n");
  return (
    <>
      <label class="field">
        <span>{t.routine.label}</span>
        <div class="editor">
          <pre aria-hidden="true">
            {lines.map((line, i) => {
              const problem = problems.find((each) => each.line === i + 1);
              if (problem === undefined) return `${line}\n`;
              const from = problem.column - 1;
              const to = from + Math.max(1, problem.found.length);
              return (
                <>
                  {line.slice(0, from)}
                  <u>{line.slice(from, to) || " "}</u>
                  {`${line.slice(to)}\n`}
                </>
              );
            })}
          </pre>
          <textarea
            ref={area}
            value={text}
            rows={Math.max(6, lines.length + 1)}
            spellcheck={false}
            autocapitalize="off"
            aria-invalid={problems.length > 0}
            onInput={(event) => {
              onWrite(event.currentTarget.value);
              setAt(event.currentTarget.selectionStart);
            }}
          />
        </div>
      </label>
      {names.length === 0 ? null : (
        <ul class="suggestions" aria-label={t.routine.suggestions}>
          {names.map((name) => (
            <li key={name}>
              <button onClick={() => complete(name)}>{name}</button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function completions(word: string): string[] {
  const wanted = word.toLowerCase();
  const all = exercises().map(({ name }) => name);
  const begins = all.filter((name) => name.toLowerCase().startsWith(wanted));
  const holds = all.filter((name) => !begins.includes(name) && name.toLowerCase().includes(wanted));
  return [...begins, ...holds].filter((name) => name.toLowerCase() !== wanted).slice(0, 5);
}
