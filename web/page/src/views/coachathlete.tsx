/** One athlete, as their coach sees them: what needs a look, the plan, each set as a picture, the trend, and a word about it. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { LogEvent } from "../events";
import { foldOf, type Session } from "../fold";
import { go } from "../router";
import { call } from "../server/api";
import { t } from "../texts";
import { Field, Sheet } from "../ui";
import { Trouble, useAsking } from "./asking";
import { Code, type Athlete } from "./coach";
import { SessionCard } from "./history";
import { Prescription } from "./prescription";
import { Remarks } from "./review";

interface Now {
  plan?: { routine?: string };
  warnings: { text: string; session: string }[];
}

const SHOWN = 10;

/** All that was told of a session, folded here as on the athlete's own device. */
export async function sessionOf(athlete: string, session: string): Promise<LogEvent[]> {
  const { events } = await call<{ events: LogEvent[] }>("GET", `athletes/${athlete}/sessions/${session}/events`);
  return (await import("../order")).ordered(events);
}

export function CoachedAthlete({ athlete, onChange }: { athlete: Athlete; onChange: () => void }): JSX.Element {
  const [now, setNow] = useState<Now>();
  const [sessions, setSessions] = useState<Session[]>([]);
  const [trouble, ask] = useAsking();
  const load = async (): Promise<void> => {
    setNow(await call<Now>("GET", `athletes/${athlete.id}`));
    const { sessions: heads } = await call<{ sessions: { id: string }[] }>(
      "GET",
      `athletes/${athlete.id}/sessions?limit=${SHOWN}`,
    );
    const told = await Promise.all(heads.map(({ id }) => sessionOf(athlete.id, id)));
    setSessions(told.flatMap(foldOf));
  };
  useEffect(() => ask(load), []);
  return (
    <main id="content" class="coach">
      <p>
        <a href="#/coach">{t.coach.back}</a>
      </p>
      <h1>{athlete.name}</h1>
      <Trouble text={trouble} />
      {(now?.warnings ?? []).length === 0 ? null : (
        <section class="card">
          <h2>{t.coach.warnings}</h2>
          <ul class="notes warnings">
            {now?.warnings.map(({ text, session }) => (
              <li key={session + text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="card">
        <h2>{t.coach.plan}</h2>
        {now?.plan?.routine === undefined ? (
          <p class="quiet">{t.coach.noPlan}</p>
        ) : (
          <pre class="routinetext">{now.plan.routine}</pre>
        )}
      </section>
      <Trends athlete={athlete.id} />
      <section>
        <h2>{t.coach.sessions}</h2>
        {sessions.length === 0 ? <p class="quiet">{t.coach.noSessions}</p> : null}
        {sessions.map((session) => (
          <div key={session.id}>
            <SessionCard session={session} linked={false} />
            <Remarks remarks={session.comments} />
            <Comment athlete={athlete.id} session={session} onDone={() => ask(load)} />
          </div>
        ))}
      </section>
      <Prescription athletes={[athlete]} groups={[]} />
      {athlete.managed ? <HandOver athlete={athlete} /> : <End athlete={athlete} onChange={onChange} />}
    </main>
  );
}

function Comment({
  athlete,
  session,
  onDone,
}: {
  athlete: string;
  session: Session;
  onDone: () => void;
}): JSX.Element | null {
  const [text, setText] = useState("");
  const [trouble, ask, busy] = useAsking();
  const last = session.sets[session.sets.length - 1];
  if (last === undefined) return null;
  return (
    <details>
      <summary>{t.coach.comment}</summary>
      <form
        class="comments"
        onSubmit={(event) => {
          event.preventDefault();
          ask(async () => {
            await call("POST", `athletes/${athlete}/comments`, {
              session: session.id,
              about: last.id,
              text: text.trim(),
            });
            setText("");
            onDone();
          });
        }}
      >
        <Field label={t.coach.comment} value={text} onInput={setText} />
        <Trouble text={trouble} />
        <button disabled={busy || text.trim() === ""}>{t.coach.say}</button>
      </form>
    </details>
  );
}

interface Point {
  at: number;
  e1rm?: string;
}

function Trends({ athlete }: { athlete: string }): JSX.Element | null {
  const [lifts, setLifts] = useState<{ lift: string; points: Point[] }[]>([]);
  const [, ask] = useAsking();
  useEffect(
    () =>
      ask(async () => {
        const { lifts: known } = await call<{ lifts: string[] }>("GET", `athletes/${athlete}/lifts`);
        const all = await Promise.all(
          known.map((lift) =>
            call<{ lift: string; points: Point[] }>("GET", `athletes/${athlete}/lifts/${encodeURIComponent(lift)}`),
          ),
        );
        setLifts(all.filter(({ points }) => points.filter(({ e1rm }) => e1rm !== undefined).length > 1));
      }),
    [],
  );
  return lifts.length === 0 ? null : (
    <section class="card">
      <h2>{t.coach.trend}</h2>
      {lifts.map(({ lift, points }) => (
        <TrendOf key={lift} lift={lift} points={points} />
      ))}
    </section>
  );
}

function TrendOf({ lift, points }: { lift: string; points: Point[] }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const estimated = points.flatMap(({ at, e1rm }) => {
    const [value, unit] = (e1rm ?? "").split(" ");
    return value === undefined || unit === undefined
      ? []
      : [{ day: new Date(at).toISOString(), value: Number(value), unit }];
  });
  const last = estimated[estimated.length - 1];
  useEffect(() => {
    let drawn: { destroy(): void } | undefined;
    void import("../chart").then(({ chart }) => {
      if (box.current !== null) drawn = chart(box.current, estimated);
    });
    return () => drawn?.destroy();
  }, []);
  return (
    <figure>
      <figcaption>
        <strong>{lift}</strong> {last === undefined ? "" : `${last.value} ${last.unit}`}
      </figcaption>
      <div ref={box} class="chart" />
    </figure>
  );
}

function HandOver({ athlete }: { athlete: Athlete }): JSX.Element {
  const [offer, setOffer] = useState<{ code: string; until: string }>();
  const [trouble, ask, busy] = useAsking();
  return (
    <section class="card">
      <h2>{t.coach.history}</h2>
      <Trouble text={trouble} />
      {offer === undefined ? (
        <button
          disabled={busy}
          onClick={() => ask(async () => setOffer(await call("POST", `coach/managed/${athlete.id}/claim`)))}
        >
          {t.coach.history}
        </button>
      ) : (
        <Code offer={offer} how={t.coach.historyHow} />
      )}
    </section>
  );
}

function End({ athlete, onChange }: { athlete: Athlete; onChange: () => void }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [trouble, ask, busy] = useAsking();
  return (
    <>
      <button class="danger" onClick={() => setAsking(true)}>
        {t.coach.end}
      </button>
      {asking ? (
        <Sheet title={t.coach.end} onClose={() => setAsking(false)}>
          <p>{t.coach.endAsk(athlete.name)}</p>
          <Trouble text={trouble} />
          <div class="foot">
            <button
              class="danger"
              disabled={busy}
              onClick={() =>
                ask(async () => {
                  await call("DELETE", `coach/athletes/${athlete.id}`);
                  onChange();
                  go("coach");
                })
              }
            >
              {t.coach.end}
            </button>
          </div>
        </Sheet>
      ) : null}
    </>
  );
}
