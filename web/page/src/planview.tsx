/** A plan as it is shown: the bar, what to pull, the ladder with its forecasts, reasons and warnings. */
import type { JSX } from "preact";
import type { Note, Plan, Segment } from "nijugo";
import { Bar, pullOrder, pullSentence } from "./bar";
import type { Request } from "./events";
import { t } from "./texts";
import { plateWords } from "./weights";
import { askWhy } from "./why";

export function Notes({ notes, kind }: { notes: readonly Note[]; kind: "reasons" | "warnings" }): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <ul class={`notes ${kind}`}>
      {notes.map(({ rule, text }) => (
        <li key={text}>
          <b>{rule}</b> {text}
        </li>
      ))}
    </ul>
  );
}

interface Shown {
  plan: Plan;
  request: Request;
}

/** The opening bar with the order in which its plates come off. */
export function Stack({ plan, request }: Shown): JSX.Element | null {
  const first = plan.segments[0];
  if (first === undefined) return null;
  const order = pullOrder(plan.segments);
  const sentence = pullSentence(plan.segments, plan.sides);
  const notes = [...plan.reasons, ...plan.warnings];
  return (
    <div class="stack">
      <button class="load" onClick={() => askWhy(first.load, ["R18", "R09", "R03", "R05"], notes, request)}>
        <span class="figure">{first.load.split(" ")[0]}</span>
        <span class="unit">
          {first.load.split(" ")[1]}
          {plan.perHand ? ` ${t.perHand}` : ""}
          {first.added === undefined ? "" : ` (${first.added})`}
        </span>
      </button>
      {plan.sides > 0 ? (
        <Bar plates={first.plates} sides={plan.sides} {...(order === undefined ? {} : { order })} />
      ) : null}
      {sentence === "" ? null : <p class="sentence">{sentence}</p>}
      {plan.restack === undefined ? null : (
        <p class="sentence">
          {t.restack}: {plan.restack}
        </p>
      )}
      {plan.perSide ? <p class="quiet">{t.perSide}</p> : null}
    </div>
  );
}

/** Reps, time and reserve at a glance. */
export function Facts({ plan, request }: Shown): JSX.Element | null {
  const first = plan.segments[0];
  if (first === undefined) return null;
  const notes = [...plan.reasons, ...plan.warnings];
  return (
    <div class="facts">
      <button
        onClick={() => askWhy(`${plan.forecast.totalReps} ${t.totalReps}`, ["R05", "R09", "R12"], notes, request)}
      >
        <strong>{plan.forecast.totalReps}</strong>
        <span>{t.totalReps}</span>
      </button>
      <button onClick={() => askWhy(t.minutes(plan.forecast.seconds), ["R08", "R14"], notes, request)}>
        <strong>{t.minutes(plan.forecast.seconds)}</strong>
        <span>{t.duration}</span>
      </button>
      <button onClick={() => askWhy(t.minutes(first.restBeforeSeconds), ["R14"], notes, request)}>
        <strong>{t.minutes(first.restBeforeSeconds)}</strong>
        <span>{t.rest.toLowerCase()}</span>
      </button>
      <button onClick={() => askWhy(t.reserve(first.stopAtRir), ["R20"], notes, request)}>
        <strong>{first.stopAtRir}</strong>
        <span>{t.inReserve}</span>
      </button>
    </div>
  );
}

/** Each load with the plates that come off for it and the reps expected, on one scale. */
export function LadderView({ plan, request }: Shown): JSX.Element | null {
  if (plan.segments.length === 0) return null;
  const most = Math.max(...plan.segments.map(({ forecast, reps }) => Math.max(forecast.high, reps.aim))) + 1;
  const notes = [...plan.reasons, ...plan.warnings];
  return (
    <section class="ladder" aria-label={t.ladder}>
      <ol>
        {plan.segments.map((segment, i) => (
          <li key={i}>
            <button class="rung" onClick={() => askWhy(segment.load, ["R18", "R06", "R09"], notes, request)}>
              <strong>{segment.load}</strong>
              <span class="quiet">{rungWords(segment)}</span>
            </button>
            <Fan segment={segment} most={most} />
            <button
              class="reps"
              onClick={() =>
                askWhy(`${segment.forecast.reps} ${t.totalReps}`, ["R05", "R09", "R03", "R08"], notes, request)
              }
            >
              {segment.forecast.reps}
              <span class="hidden">
                {t.totalReps}, {t.expected(segment.forecast.reps, segment.forecast.low, segment.forecast.high)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="quiet">{t.plan.gauge}</p>
    </section>
  );
}

function rungWords(segment: Segment): string {
  const words: string[] = [];
  if (segment.cut !== undefined) words.push(t.cut(segment.cut));
  if (segment.pull.length > 0) words.push(t.pulls(plateWords(segment.pull)));
  if (segment.wished !== segment.load) words.push(t.wished(segment.wished));
  if (segment.cut === undefined) words.push(`${segment.percentOfMax} %`);
  return words.join(" · ");
}

function Fan({ segment, most }: { segment: Segment; most: number }): JSX.Element {
  const at = (reps: number): number => (100 * reps) / most;
  const { low, high, reps } = segment.forecast;
  return (
    <svg class="fan" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" x="0" y="11" width="100" height="2" />
      <rect class="range" x={at(low)} y="5" width={Math.max(1, at(high) - at(low))} height="14" rx="2" />
      <rect class="middle" x={at(reps) - 0.8} y="2" width="1.6" height="20" />
      <rect class="aim" x={at(segment.reps.aim) - 0.4} y="0" width="0.8" height="24" />
    </svg>
  );
}
