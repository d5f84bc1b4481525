/** All running sets of a coach's athletes at once, to be read from across the room. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { tick } from "../clock";
import { failed } from "../engine";
import type { LogEvent } from "../events";
import { foldOf, repsOf, stepOf, type FinishingSet, type HeavySet, type Session } from "../fold";
import { call } from "../server/api";
import { t } from "../texts";
import { Empty, Ring } from "../ui";
import { drawn, plateWords } from "../weights";
import { ordered } from "../order";
import { useAsking, Trouble } from "./asking";
import type { Athlete } from "./coach";
import { sessionOf } from "./coachathlete";

/** A session that nothing was told of for so long is over. */
const LIVE_FOR = 3 * 3_600_000;

const logsOf = ({ id, claimed }: Athlete): string[] => [id, ...claimed];

type Told = Map<string, LogEvent>;

export function Board({ athletes }: { athletes: Athlete[] }): JSX.Element {
  const told = useRef<Told>(new Map());
  const [, redraw] = useState(0);
  const [away, setAway] = useState(false);
  const [trouble, ask] = useAsking();
  const take = (events: readonly LogEvent[]): void => {
    for (const event of events) told.current.set(event.id, event);
    redraw((n) => n + 1);
  };
  useEffect(() => {
    // The stream is opened first: what is told while the sessions are being read is not missed.
    const stream = new EventSource("api/v1/coach/live");
    stream.addEventListener("event", ({ data }: MessageEvent<string>) => take([JSON.parse(data) as LogEvent]));
    stream.addEventListener("open", () => setAway(false));
    stream.addEventListener("error", () => setAway(true));
    return () => stream.close();
  }, []);
  useEffect(
    () =>
      ask(async () => {
        for (const id of athletes.flatMap(logsOf)) {
          const { sessions } = await call<{ sessions: { id: string; ended: boolean; started: string }[] }>(
            "GET",
            `athletes/${id}/sessions?limit=1`,
          );
          const last = sessions[0];
          if (last !== undefined && !last.ended && Date.now() - Date.parse(last.started) < LIVE_FOR)
            take(await sessionOf(id, last.id));
        }
      }),
    [athletes],
  );
  const running = athletes.flatMap((athlete) => {
    const mine = [...told.current.values()].filter((event) => logsOf(athlete).includes(event.athlete));
    const session = foldOf(ordered(mine))[0];
    return session === undefined || session.ended ? [] : [{ athlete, session }];
  });
  return (
    <main id="content" class="board">
      <header>
        <h1>{t.coach.board}</h1>
        <a href="#/coach">{t.coach.back}</a>
      </header>
      <Trouble text={trouble} />
      {away ? (
        <p class="banner" role="status">
          {t.coach.away}
        </p>
      ) : null}
      {running.length === 0 ? (
        <Empty title={t.coach.boardEmpty}>
          <p>{t.coach.boardEmptyHow}</p>
        </Empty>
      ) : (
        <ul class="running">
          {running.map(({ athlete, session }) => (
            <li key={athlete.id}>
              <Running name={athlete.name} session={session} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function Running({ name, session }: { name: string; session: Session }): JSX.Element {
  const last = session.sets[session.sets.length - 1];
  return (
    <article>
      <h2>{name}</h2>
      {last === undefined ? null : last.kind === "finishing" ? <Live set={last} /> : <Heavy set={last} />}
    </article>
  );
}

const Heavy = ({ set }: { set: HeavySet }): JSX.Element => (
  <>
    <p>{set.said.exercise}</p>
    <p class="boardload figure">{set.said.set}</p>
    <p class="quiet">{t.coach.between}</p>
  </>
);

function Live({ set }: { set: FinishingSet }): JSX.Element {
  const step = stepOf(set);
  if (failed(step)) return <p class="trouble">{step.error.message}</p>;
  const reps = repsOf(set).join(" · ");
  const { total } = step;
  const began = set.times[set.times.length - 1] ?? set.at;
  const rest = step.step === "change" ? Math.ceil(step.restSeconds - (tick.value - began) / 1000) : 0;
  return (
    <>
      <p>{set.request.exercise}</p>
      {step.step === "finished" ? (
        <p class="boardload figure">
          {total} {t.reps}
        </p>
      ) : (
        <div class="boardlive">
          <p class="boardload figure">{drawn(step.load).text}</p>
          <Ring done={total} of={total + step.left}>
            <strong>{step.left}</strong>
            <span>{t.coach.left}</span>
          </Ring>
        </div>
      )}
      <p class="quiet">
        {step.step === "finished" ? t.coach.over : ""}
        {step.step === "change" && step.pull.length > 0 ? t.pulls(plateWords(step.pull)) : ""}
        {rest > 0 ? ` · ${t.rest} ${rest} s` : ""}
      </p>
      <p class="boardreps">{reps}</p>
      {set.conflict ? <p class="notes">{t.server.conflict}</p> : null}
    </>
  );
}
