/** How a lift moves: its estimated maximum with what is not known of it, records, finishing sets, and a plateau with its answer. */
import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Block, FinishNote, Progress, StrengthRecords } from "nijugo";
import { keepRoutine } from "../acts";
import { now } from "../clock";
import { dayOf } from "../day";
import { failed, findExercise } from "../engine";
import { routineText } from "../fold";
import { liftsOfLog, progressOf } from "../progress";
import { go, place } from "../router";
import { t } from "../texts";
import { Empty, say, Sheet } from "../ui";
import { drawn } from "../weights";
import { Chart } from "./history";

const FINISHES = 8;

export function ProgressView(): JSX.Element {
  const lifts = liftsOfLog();
  const asked = place.value.split("/")[1] ?? "";
  const id = lifts.includes(asked) ? asked : lifts[0];
  if (id === undefined) {
    return (
      <main id="content">
        <h1>{t.progress.title}</h1>
        <Empty title={t.history.empty}>
          <p>{t.progress.emptyHow}</p>
        </Empty>
      </main>
    );
  }
  const answer = progressOf(id);
  return (
    <main id="content" class="progress">
      <h1>{t.progress.title}</h1>
      <select aria-label={t.exercise} value={id} onChange={(event) => go(`progress/${event.currentTarget.value}`)}>
        {lifts.map((lift) => (
          <option key={lift} value={lift}>
            {findExercise(lift)?.name}
          </option>
        ))}
      </select>
      {failed(answer) ? <p class="trouble">{answer.error.message}</p> : <Moves key={id} answer={answer} />}
    </main>
  );
}

function Moves({ answer }: { answer: Progress }): JSX.Element {
  const { series, trend, records, finishes, plateau, block, blockReview, learnt } = answer;
  const points = series.map(({ date, value, low, high }) => ({
    day: date,
    value: drawn(value).value,
    unit: drawn(value).unit,
    low: drawn(low).value,
    high: drawn(high).value,
  }));
  return (
    <>
      <section class="card trend">
        <h2>{t.history.trend}</h2>
        {points.length < 2 ? <p class="quiet">{t.history.tooFew}</p> : <Chart points={points} />}
        <p>{trend === undefined ? t.progress.noTrend : t.progress.trend(trend)}</p>
        {answer.effortSaid ? null : <p class="quiet">{t.progress.effortNotSaid}</p>}
      </section>
      <section class="card plateau">
        <h2>{plateau === undefined ? t.progress.noPlateau : t.progress.plateau}</h2>
        <p>
          <b>R16</b> {plateau === undefined ? t.progress.noPlateauHow : t.progress.plateauHow(plateau)}
        </p>
        {block === undefined ? null : <Proposal block={block} />}
        {blockReview === undefined ? null : <p>{t.progress.blockReview(blockReview)}</p>}
      </section>
      <Records records={records} />
      <Finishes finishes={finishes} />
      {learnt === undefined || learnt.sets === 0 ? null : <p class="quiet">{t.progress.learnt(learnt)}</p>}
    </>
  );
}

/** Comes into the routine only when the lifter says so. */
function Proposal({ block }: { block: Block }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const write = async (): Promise<void> => {
    const before = routineText.value.trimEnd();
    const line = `# A block of ${block.weeks} weeks from ${dayOf(new Date(now()))}, ${block.perWeek} finishing sets a week at most (R16)`;
    const whole = `${before}${before === "" ? "" : "\n"}${line}\n${block.line}\n`;
    if (!(await keepRoutine(whole))) return;
    setAsking(false);
    say({ text: t.progress.written });
  };
  return (
    <>
      <p>{t.progress.block(block)}</p>
      <button class="main" onClick={() => setAsking(true)}>
        {t.progress.take}
      </button>
      {asking ? (
        <Sheet title={t.progress.takeAsk} onClose={() => setAsking(false)}>
          <pre class="line">{block.line}</pre>
          <div class="foot">
            <button class="main" onClick={() => void write()}>
              {t.progress.takeYes}
            </button>
            <button onClick={() => setAsking(false)}>{t.cancel}</button>
          </div>
        </Sheet>
      ) : null}
    </>
  );
}

function Records({ records }: { records: StrengthRecords }): JSX.Element | null {
  const rows = (["oneRepMax", "heaviest", "twentyFive"] as const).flatMap((name) => {
    const record = records[name];
    return record === undefined ? [] : [{ name: t.progress.records[name], ...record }];
  });
  if (rows.length === 0) return null;
  return (
    <section class="card">
      <h2>{t.progress.recordsTitle}</h2>
      <ul class="corrections">
        {rows.map(({ name, load, date }) => (
          <li key={name}>
            <span>
              {name} <span class="quiet date">{date}</span>
            </span>
            <strong>{load}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reps at a share of the maximum, and density: what R17 says can be measured. */
function Finishes({ finishes }: { finishes: readonly FinishNote[] }): JSX.Element | null {
  if (finishes.length === 0) return null;
  return (
    <section class="card">
      <h2>{t.progress.finishes}</h2>
      <table class="finishes">
        <thead>
          <tr>
            <th scope="col">{t.progress.day}</th>
            <th scope="col">{t.progress.from}</th>
            <th scope="col">{t.progress.share}</th>
            <th scope="col">{t.reps}</th>
            <th scope="col">{t.review.density}</th>
          </tr>
        </thead>
        <tbody>
          {finishes.slice(-FINISHES).map((each, i) => (
            <tr key={i}>
              <th scope="row">{t.history.day(new Date(`${each.date}T12:00`))}</th>
              <td>{each.load}</td>
              <td>{each.percentOfMax === undefined ? "–" : `${each.percentOfMax} %`}</td>
              <td>{each.reps}</td>
              <td>{each.repsAMinute ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
