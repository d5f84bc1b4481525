import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { addNote, correctSet, hide, keepDeletion, refused, sessionOf, show, tell } from "../acts";
import { failed, findExercise } from "../engine";
import { finishingSets, isOver, standingOf, stepOf, type FinishingSet, type HeavySet, type Remark } from "../fold";
import { Notes } from "../planview";
import { go, place } from "../router";
import { t } from "../texts";
import { Field, say } from "../ui";
import { drawn } from "../weights";
import { planOf, playedSegments } from "./played";

interface Shape {
  segments: { load: string; reps: number; restedSeconds?: number }[];
  total: number;
  seconds: number;
}

/** What was done, with the time from the first count to the last where there is more than one. */
function shapeOf(set: FinishingSet): Shape {
  const segments = playedSegments(set);
  const done = standingOf(set).filter(({ event }) => event.event === "done");
  const seconds =
    done.length < 2 ? 0 : Math.max(0, Math.round(((done[done.length - 1]?.at ?? 0) - (done[0]?.at ?? 0)) / 1000));
  return { segments, total: segments.reduce((sum, { reps }) => sum + reps, 0), seconds };
}

/** Each segment as a block: as high as its load, as wide as its reps; what was forecast stands behind it as an outline. */
export function SetPicture({ set }: { set: FinishingSet }): JSX.Element {
  const { segments } = shapeOf(set);
  const planned = planOf(set)?.segments ?? [];
  const top = Math.max(
    1,
    ...segments.map(({ load }) => drawn(load).value),
    ...planned.map(({ load }) => drawn(load).value),
  );
  const width = 13;
  const forecastReps = planned.reduce((sum, { forecast }) => sum + forecast.reps, 0);
  const total =
    Math.max(
      1,
      forecastReps,
      segments.reduce((sum, { reps }) => sum + reps, 0),
    ) * width;
  let x = 0;
  let px = 0;
  const words = segments.map(({ load, reps }) => `${load} × ${reps}`).join(", ");
  return (
    <svg
      class="setpicture"
      viewBox={`0 0 ${total + 2} 96`}
      role="img"
      aria-label={words === "" ? t.history.empty : words}
      preserveAspectRatio="xMinYMax meet"
    >
      {planned.map(({ load, forecast }, i) => {
        const height = (66 * drawn(load).value) / top;
        const at = px;
        px += forecast.reps * width;
        return (
          <rect
            key={`p${i}`}
            class="planned"
            x={at + 1}
            y={74 - height}
            width={Math.max(1, forecast.reps * width - 2)}
            height={height}
            rx="4"
          />
        );
      })}
      {segments.map(({ load, reps }, i) => {
        const height = (66 * drawn(load).value) / top;
        const at = x;
        x += reps * width;
        return (
          <g key={i}>
            <rect
              class="lifted"
              x={at + 1}
              y={74 - height}
              width={Math.max(2, reps * width - 2)}
              height={height}
              rx="4"
            />
            <text class="count" x={at + (reps * width) / 2} y={74 - height / 2}>
              {reps}
            </text>
            <text class="weight" x={at + (reps * width) / 2} y="87">
              {drawn(load).text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

export function Review(): JSX.Element {
  const id = place.value.split("/")[1];
  const set = finishingSets.value.find((each) => each.id === id);
  if (set === undefined) {
    return (
      <main id="content">
        <h1>{t.review.title}</h1>
        <p>{t.review.missing}</p>
      </main>
    );
  }
  return <Reviewed key={set.id} set={set} />;
}

function Reviewed({ set }: { set: FinishingSet }): JSX.Element {
  const [note, setNote] = useState("");
  const step = stepOf(set);
  const { segments, total, seconds } = shapeOf(set);
  const session = sessionOf(set.session);
  const lift = findExercise(set.request.exercise);
  const others = finishingSets.value
    .filter((other) => other.id !== set.id && other.at < set.at && other.request.exercise === set.request.exercise)
    .slice(0, 3);
  const remove = async (): Promise<void> => {
    await hide([set.id]);
    say({ text: t.review.deleted, action: t.undo, act: () => show([set.id]), gone: () => void keepDeletion([set.id]) });
    go("history");
  };
  const heavy =
    session?.sets.filter(
      (each): each is HeavySet => each.kind === "heavy" && each.said.exercise === set.request.exercise,
    ) ?? [];
  const reason = !failed(step) && step.step === "finished" ? step.stopped : undefined;
  return (
    <main id="content" class="review">
      <p class="quiet">
        {t.history.day(new Date(set.at))}
        {reason === undefined ? "" : ` · ${t.stopped[reason] ?? ""}`}
      </p>
      <h1>{set.request.exercise}</h1>
      {set.conflict ? <p class="notes">{t.server.conflict}</p> : null}
      <div class="card">
        <SetPicture set={set} />
        <p class="legend">
          <span class="swatch lifted" /> {t.review.done} <span class="swatch planned" /> {t.review.planned}
        </p>
      </div>
      <div class="facts">
        <div>
          <strong>{total}</strong>
          <span>{t.review.reps}</span>
        </div>
        <div>
          <strong>{segments[0]?.load ?? "–"}</strong>
          <span>{t.review.load}</span>
        </div>
        <div>
          <strong>{seconds === 0 ? "–" : t.minutes(seconds)}</strong>
          <span>{t.review.time}</span>
        </div>
        <div>
          <strong>{seconds === 0 ? "–" : Math.round((60 * total) / seconds)}</strong>
          <span>{t.review.density}</span>
        </div>
      </div>
      {isOver(set) ? null : (
        <button class="main" onClick={() => go("live")}>
          {t.review.goOn}
        </button>
      )}
      {failed(step) ? <p class="trouble">{step.error.message}</p> : <Notes notes={step.notes} kind="reasons" />}
      <ol class="corrections card">
        {segments.map(({ load, reps, restedSeconds }, i) => (
          <li key={i}>
            <span>
              <strong>{load}</strong>
              {restedSeconds === undefined ? null : <span class="quiet"> · {t.review.rested(restedSeconds)}</span>}
            </span>
            <Counter
              label={t.live.correctAsk(i + 1)}
              value={reps}
              onChange={(next) => void tell(set, { event: "correct", segment: i + 1, reps: next })}
            />
          </li>
        ))}
      </ol>
      {refused.value === "" ? null : <p class="trouble">{refused.value}</p>}
      {heavy.length === 0 ? null : (
        <section class="card">
          <h2>{t.review.heavy}</h2>
          <ul class="corrections">
            {heavy.map((each) => (
              <HeavyLine key={each.id} set={each} />
            ))}
          </ul>
        </section>
      )}
      {others.length === 0 ? null : (
        <section class="card">
          <h2>{t.review.before}</h2>
          {others.map((other) => (
            <a key={other.id} class="setlink" href={`#/set/${other.id}`}>
              <span class="quiet">{t.history.day(new Date(other.at))}</span>
              <SetPicture set={other} />
            </a>
          ))}
        </section>
      )}
      {lift === undefined || lift.bodyweightPercent > 0 ? null : (
        <a class="button noprint" href={`#/progress/${lift.id}`}>
          {t.progress.open}
        </a>
      )}
      <Remarks remarks={session?.comments ?? []} />
      <form
        class="noprint"
        onSubmit={(event) => {
          event.preventDefault();
          if (note.trim() !== "") void addNote(set, note.trim()).then((written) => written && setNote(""));
        }}
      >
        <Field label={t.review.note} value={note} onInput={setNote} />
      </form>
      <div class="foot">
        <button onClick={() => print()}>{t.review.print}</button>
        <button class="danger" onClick={remove}>
          {t.review.delete}
        </button>
      </div>
    </main>
  );
}

export const Remarks = ({ remarks }: { remarks: readonly Remark[] }): JSX.Element => (
  <>
    {remarks.map(({ id, text, by }) => (
      <p key={id} class="comment">
        {by === "" ? null : <strong>{by}: </strong>}
        {text}
      </p>
    ))}
  </>
);

function Counter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (next: number) => void;
}): JSX.Element {
  return (
    <div class="stepper">
      <button aria-label={t.less(label)} onClick={() => onChange(Math.max(0, value - 1))}>
        −
      </button>
      <strong>{value}</strong>
      <button aria-label={t.more(label)} onClick={() => onChange(value + 1)}>
        +
      </button>
    </div>
  );
}

function HeavyLine({ set }: { set: HeavySet }): JSX.Element {
  const text = set.said.set ?? "";
  const parts = /^(\S+) x(\d+)(.*)$/.exec(text);
  const correct = (reps: number): void => {
    if (parts !== null && reps > 0) void correctSet(set.id, { ...set.said, set: `${parts[1]} x${reps}${parts[3]}` });
  };
  return (
    <li>
      <strong>{parts?.[1] ?? text}</strong>
      {parts === null ? null : <Counter label={`${t.reps}, ${parts[1]}`} value={Number(parts[2])} onChange={correct} />}
    </li>
  );
}
