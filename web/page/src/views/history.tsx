import { useEffect, useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Estimate } from "nijugo";
import { ask, failed, findExercise } from "../engine";
import { finishingSets, repsOf, sessions, type FinishingSet, type HeavySet, type Session } from "../fold";
import { go } from "../router";
import { t } from "../texts";
import { Empty } from "../ui";
import { drawn } from "../weights";
import type { ChartPoint } from "../chart";
import { dayOf } from "../day";
import { playedSegments } from "./played";
import { SetPicture } from "./review";

const PAGE = 20;

export function History(): JSX.Element {
  const [shown, setShown] = useState(PAGE);
  const [day, setDay] = useState<string | undefined>();
  const all = sessions.value;
  if (all.length === 0) {
    return (
      <main id="content">
        <h1>{t.history.title}</h1>
        <Empty title={t.history.empty}>
          <p>{t.history.emptyHow}</p>
          <button class="main" onClick={() => go("")}>
            {t.history.first}
          </button>
        </Empty>
      </main>
    );
  }
  const listed = day === undefined ? all : all.filter(({ at }) => dayOf(new Date(at)) === day);
  return (
    <main id="content" class="history">
      <h1>{t.history.title}</h1>
      <Calendar chosen={day} onChoose={(chosen) => setDay(chosen === day ? undefined : chosen)} />
      <Records />
      <Trend />
      {listed.slice(0, shown).map((session) => (
        <SessionCard key={session.id} session={session} />
      ))}
      {listed.length > shown ? <button onClick={() => setShown(shown + PAGE)}>{t.history.more}</button> : null}
    </main>
  );
}

/** @param linked whether its sets open: those of the log that is open here do */
export function SessionCard({ session, linked = true }: { session: Session; linked?: boolean }): JSX.Element {
  const heavy = session.sets.filter((set): set is HeavySet => set.kind === "heavy");
  const finishing = session.sets.filter((set): set is FinishingSet => set.kind === "finishing");
  return (
    <section class="card session">
      <h2>
        {t.history.day(new Date(session.at))}
        {session.name === "" ? "" : `, ${session.name}`}
      </h2>
      {finishing.map((set) => {
        const picture = (
          <>
            <strong>{set.request.exercise}</strong>
            <SetPicture set={set} />
          </>
        );
        return linked ? (
          <a key={set.id} class="setlink" href={`#/set/${set.id}`}>
            {picture}
          </a>
        ) : (
          <div key={set.id} class="setlink">
            {picture}
          </div>
        );
      })}
      <p class="quiet">{grouped(heavy)}</p>
    </section>
  );
}

/** `Bench press 100kg x5 x5 x4`. */
function grouped(sets: HeavySet[]): string {
  const lines = new Map<string, string>();
  for (const { said } of sets) {
    const [load = "", reps = ""] = (said.set ?? "").split(" ");
    const key = `${said.exercise} ${load}`;
    lines.set(key, `${lines.get(key) ?? key} ${reps.replace("x", "×")}`);
  }
  return [...lines.values()].join(", ");
}

function Calendar({ chosen, onChoose }: { chosen: string | undefined; onChoose: (day: string) => void }): JSX.Element {
  const [back, setBack] = useState(0);
  const today = new Date();
  const month = new Date(today.getFullYear(), today.getMonth() - back, 1);
  const days = new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate();
  const before = (month.getDay() + 6) % 7;
  const count = new Map<string, number>();
  for (const { at } of sessions.value) count.set(dayOf(new Date(at)), (count.get(dayOf(new Date(at))) ?? 0) + 1);
  return (
    <section class="calendar" aria-label={t.history.calendar}>
      <header>
        <button class="plain" aria-label={t.history.older} onClick={() => setBack(back + 1)}>
          ‹
        </button>
        <h2>{t.history.month(month)}</h2>
        <button class="plain" aria-label={t.history.newer} disabled={back === 0} onClick={() => setBack(back - 1)}>
          ›
        </button>
      </header>
      <div class="days">
        {Array.from({ length: before }, (_, i) => (
          <span key={`b${i}`} />
        ))}
        {Array.from({ length: days }, (_, i) => {
          const key = dayOf(new Date(month.getFullYear(), month.getMonth(), i + 1));
          const n = count.get(key) ?? 0;
          return n === 0 ? (
            <span key={key}>{i + 1}</span>
          ) : (
            <button
              key={key}
              aria-pressed={key === chosen}
              aria-label={`${i + 1}, ${t.history.setsOn(n)}`}
              onClick={() => onChoose(key)}
            >
              {i + 1}
            </button>
          );
        })}
      </div>
    </section>
  );
}

/** 25 or more in one segment that was never racked, by lift. */
function Records(): JSX.Element {
  const best = new Map<string, { load: string; reps: number; set: FinishingSet }>();
  for (const set of finishingSets.value) {
    const counts = repsOf(set);
    if (counts.length !== 1 || (counts[0] ?? 0) < 25) continue;
    const segments = playedSegments(set);
    const only = segments[0];
    if (only === undefined || segments.length > 1 || only.reps < 25) continue;
    const before = best.get(set.request.exercise);
    if (before === undefined || drawn(only.load).value > drawn(before.load).value)
      best.set(set.request.exercise, { ...only, set });
  }
  return (
    <section class="card records">
      <h2>{t.history.records}</h2>
      {best.size === 0 ? (
        <p class="quiet">
          {t.history.noRecord} {t.history.recordsHow}
        </p>
      ) : (
        <ul>
          {[...best].map(([exercise, { load, reps, set }]) => (
            <li key={exercise}>
              <a href={`#/set/${set.id}`}>
                {exercise}: <strong>{load}</strong> × {reps}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The maximum that each day's heavy sets speak for, of the lift done most. */
function Trend(): JSX.Element | null {
  const heavy = sessions.value.flatMap(({ sets, at }) =>
    sets
      .filter((set): set is HeavySet => set.kind === "heavy" && set.said.kind === "primary")
      .map((set) => ({ day: dayOf(new Date(at)), ...set })),
  );
  const by = new Map<string, number>();
  for (const { said } of heavy) by.set(said.exercise, (by.get(said.exercise) ?? 0) + 1);
  const lifts = [...by].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const [lift, setLift] = useState(lifts[0]);
  const days = new Map<string, HeavySet[]>();
  for (const set of heavy)
    if (set.said.exercise === (lift ?? lifts[0])) days.set(set.day, [...(days.get(set.day) ?? []), set]);
  const points = [...days]
    .slice(0, 60)
    .flatMap(([day, sets]) => {
      const values = sets.flatMap((set) => {
        const estimate = ask<Estimate>(estimateRequest(set));
        return failed(estimate) ? [] : [drawn(estimate.value)];
      });
      const best = values.sort((a, b) => b.value - a.value)[0];
      return best === undefined ? [] : [{ day, value: best.value, unit: best.unit }];
    })
    .reverse();
  if (lifts.length === 0) return null;
  return (
    <section class="card trend">
      <h2>{t.history.trend}</h2>
      {lifts.length > 1 ? (
        <select aria-label={t.exercise} value={lift} onChange={(event) => setLift(event.currentTarget.value)}>
          {lifts.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      ) : (
        <p>{lifts[0]}</p>
      )}
      {points.length < 2 ? <p class="quiet">{t.history.tooFew}</p> : <Chart points={points} />}
      <p class="quiet">{t.history.trendHow}</p>
      <a class="button" href={`#/progress/${findExercise(lift ?? lifts[0] ?? "")?.id ?? ""}`}>
        {t.progress.open}
      </a>
    </section>
  );
}

/** What one heavy set speaks for. */
function estimateRequest({ said }: HeavySet): { ask: "e1rm"; set: string; exercise: string; bodyweight?: string } {
  return {
    ask: "e1rm",
    set: said.set ?? "",
    exercise: findExercise(said.exercise)?.name ?? said.exercise,
    ...(said.bodyweight === undefined ? {} : { bodyweight: said.bodyweight }),
  };
}

export function Chart({ points }: { points: ChartPoint[] }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(points);
  useEffect(() => {
    let gone = false;
    let plot: { destroy: () => void } | undefined;
    void import("../chart").then(({ chart }) => {
      if (!gone && box.current !== null) plot = chart(box.current, points);
    });
    return () => {
      gone = true;
      plot?.destroy();
    };
  }, [key]);
  const first = points[0];
  const last = points[points.length - 1];
  const words = `${first?.day}: ${first?.value} ${first?.unit}; ${last?.day}: ${last?.value} ${last?.unit}`;
  return <div ref={box} class="chart" role="img" aria-label={words} />;
}
