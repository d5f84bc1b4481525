import { useEffect, useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import type { ChangeStep, Event as LiveEvent, FinishedStep, Gym, LiftStep, Plan, Strip } from "nijugo";
import { keepRest, refused, rest, tell } from "../acts";
import { Bar, barWords, pullWords } from "../bar";
import { now, onClockSetBack, tick } from "../clock";
import { awake, cueGo, cueSoon, cueTap, holdAwake, letSleep, speak, wakeAudio } from "../cues";
import { ask, failed } from "../engine";
import { finishingSets, liveSet, standingOf, stepOf, type FinishingSet } from "../fold";
import { Notes } from "../planview";
import { withUnit } from "../request";
import { go } from "../router";
import { settings } from "../settings";
import { t } from "../texts";
import { announced, Empty, Field, Ring, Sheet } from "../ui";
import { bare, drawn, plateColour, plateWords } from "../weights";

type Open = "stop" | "load" | "gone" | "hangs" | "other" | "correct" | "more" | undefined;

/** The set shown stays on screen when it is over, until the lifter leaves. */
export function Live(): JSX.Element {
  const kept = useRef<string | undefined>(undefined);
  const live = liveSet.value;
  if (live !== undefined) kept.current = live.id;
  const set = live ?? shownAgain(kept.current);
  useEffect(() => {
    void holdAwake();
    return letSleep;
  }, []);
  if (set === undefined) {
    return (
      <main id="content">
        <Empty title={t.history.empty}>
          <button class="main" onClick={() => go("")}>
            {t.tabs.start}
          </button>
        </Empty>
      </main>
    );
  }
  return <Running key={set.id} set={set} />;
}

const shownAgain = (id: string | undefined): FinishingSet | undefined =>
  finishingSets.value.find((set) => set.id === id);

function Running({ set }: { set: FinishingSet }): JSX.Element {
  const step = stepOf(set);
  if (failed(step)) {
    return (
      <main id="content">
        <p class="trouble">{step.error.message}</p>
      </main>
    );
  }
  return step.step === "finished" ? <Over set={set} step={step} /> : <Lifting set={set} step={step} />;
}

export const planOf = (set: FinishingSet): Plan | undefined => {
  const plan = ask<Plan>({ ask: "plan", ...set.request });
  return failed(plan) ? undefined : plan;
};

/** Seconds that two clocks of one phone may differ by. */
const CLOCKS_DIFFER = 2;

/** The rest before the next segment, as a time of day. */
function useRest(
  set: FinishingSet,
  step: LiftStep | ChangeStep,
): { seconds: number; left: number; ready: boolean; began: number } {
  const done = standingOf(set).filter(({ event }) => event.event === "done");
  const began = done[done.length - 1]?.at ?? set.at;
  const seconds =
    step.step === "change"
      ? step.restSeconds
      : done.length === 0
        ? (planOf(set)?.segments[0]?.restBeforeSeconds ?? 0)
        : 0;
  const kept = rest.value?.set === set.id && rest.value.after === set.events.length ? rest.value : undefined;
  useEffect(() =>
    onClockSetBack((by) => {
      const before = rest.value?.set === set.id && rest.value.after === set.events.length ? rest.value : undefined;
      keepRest({ set: set.id, after: set.events.length, ...before, setBack: (before?.setBack ?? 0) + by });
    }),
  );
  const passed = (tick.value + (kept?.setBack ?? 0) - began) / 1000;
  // The clock was set back while nobody looked: how long ago cannot be known, so the rest begins anew.
  const ahead = passed < -CLOCKS_DIFFER;
  useEffect(() => {
    if (ahead) keepRest({ set: set.id, after: set.events.length, ...kept, setBack: began - now() });
  }, [ahead]);
  return {
    seconds,
    left: Math.min(seconds, Math.max(0, Math.ceil(seconds - passed))),
    ready: kept?.readyAt !== undefined,
    began,
  };
}

function Lifting({ set, step }: { set: FinishingSet; step: LiftStep | ChangeStep }): JSX.Element {
  const [open, setOpen] = useState<Open>();
  const plan = planOf(set);
  const sides = plan?.sides ?? 0;
  const pull = step.step === "change" ? step.pull : [];
  const pause = useRest(set, step);
  const target = step.total + step.left;
  const words = t.live.sayLoad(step.load, plateWords(pull), step.left);
  useEffect(() => {
    announced.value = words;
    speak(words);
  }, [words, set.events.length]);
  const waiting = pause.left > 0 && !pause.ready;
  const before = useRef(pause.left);
  useEffect(() => {
    if (before.current > 0 && pause.left === 0 && !pause.ready) cueGo();
    else if (pause.left < before.current && pause.left > 0 && pause.left <= 3 && waiting) cueSoon();
    before.current = pause.left;
  }, [pause.left]);

  const counted = (reps: number): LiveEvent => {
    const kept = rest.value;
    const again = standingOf(set).some(({ event }) => event.event === "done");
    const measured = kept?.set === set.id && kept.after === set.events.length ? kept.readyAt : undefined;
    const rested =
      measured === undefined || !again
        ? undefined
        : Math.max(0, Math.round((measured - pause.began + (kept?.setBack ?? 0)) / 1000));
    return { event: "done", reps, ...(rested === undefined ? {} : { rested: `${rested}s` }) };
  };
  useEffect(
    () =>
      foresee(
        nearestFirst(step).map((reps) => [...set.events, counted(reps)]),
        set,
      ),
    [set.events.length, pause.ready],
  );

  const act = async (event: LiveEvent): Promise<void> => {
    wakeAudio();
    if (await tell(set, event)) {
      cueTap();
      setOpen(undefined);
    }
  };
  const done = (reps: number): void => void act(counted(reps));
  const offers = step.step === "change" ? step.offers : [];
  const { text, unit } = drawn(step.load);
  const helped = hands(set);
  return (
    <main id="content" class={waiting ? "live resting" : "live"}>
      <header class="livebar">
        <button class="plain" onClick={() => void act({ event: "undo" })} disabled={standingOf(set).length === 0}>
          {t.live.undo}
        </button>
        <h1>{plan?.exercise ?? set.request.exercise}</h1>
        <button class="plain stop" onClick={() => setOpen("stop")}>
          {t.live.stop}
        </button>
      </header>

      <section class="next">
        <div class={text.length < 3 ? "hugeload" : text.length === 3 ? "hugeload three" : "hugeload many"}>
          <span class="figure">{text}</span>
          <span class="unit">
            {unit}
            {step.added === undefined ? "" : ` ${step.added}`}
            {plan?.perHand ? ` ${t.perHand}` : ""}
          </span>
        </div>
        <Ring done={step.total} of={target}>
          <strong>{step.left}</strong>
          <span>{t.live.left}</span>
        </Ring>
      </section>

      {sides === 0 ? null : helped === "me" ? (
        <div class="bars">
          <Bar plates={step.plates} pull={pull} sides={sides} />
        </div>
      ) : (
        <div class="bars pair" role="group" aria-label={t.live.partner}>
          <figure>
            <Bar plates={step.plates} pull={pull} sides={1} left />
            <figcaption>{t.live.left_side}</figcaption>
          </figure>
          <figure>
            <Bar plates={step.plates} pull={pull} sides={1} />
            <figcaption>{t.live.right_side}</figcaption>
          </figure>
        </div>
      )}
      <p class="instruction">
        {pull.length > 0 && sides > 0
          ? pullWords(pull, sides)
          : step.step === "change" && offers.length > 0
            ? ""
            : sides > 0
              ? barWords(step.plates, [], sides)
              : step.load}
      </p>
      <ul class="livenotes">
        {set.conflict ? <li>{t.server.conflict}</li> : null}
        {[...step.notes].slice(0, 1).map(({ rule, text: note }) => (
          <li key={note}>
            <b>{rule}</b> {note}
          </li>
        ))}
      </ul>

      <section class="rest" aria-label={t.live.restLeft}>
        {waiting ? (
          <>
            <span class="count" role="timer">
              {t.minutes(pause.left)}
            </span>
            <progress value={pause.seconds - pause.left} max={pause.seconds} aria-label={t.live.restLeft} />
            <button
              class="ready"
              onClick={() => {
                wakeAudio();
                keepRest({
                  set: set.id,
                  after: set.events.length,
                  setBack: 0,
                  ...(rest.value?.after === set.events.length ? rest.value : {}),
                  readyAt: now(),
                });
              }}
            >
              {t.live.ready}
            </button>
          </>
        ) : (
          <span class="count go">{pause.ready ? t.live.readyNow : t.live.go}</span>
        )}
        <span class="quiet">{t.reserve(step.stopAtRir)}</span>
      </section>

      {offers.length === 0 ? null : (
        <div class="offers">
          {offers.includes("finish-here") ? (
            <button onClick={() => void act({ event: "stop", reason: "done" })}>{t.live.finishHere}</button>
          ) : null}
          {offers.includes("same-load") ? (
            <button onClick={() => void act({ event: "same-load" })}>{t.live.sameLoad}</button>
          ) : null}
        </div>
      )}

      {refused.value === "" ? null : (
        <p class="trouble" role="alert">
          {refused.value}
        </p>
      )}

      <section class="pad" aria-label={t.live.howMany}>
        <h2 class="padtitle">{t.live.howMany}</h2>
        <div class="keys">
          {padNumbers(step).map((reps) => (
            <button
              key={reps}
              class={
                reps === step.reps
                  ? "expected"
                  : reps >= step.forecast.low && reps <= step.forecast.high
                    ? "likely"
                    : undefined
              }
              onClick={() => done(reps)}
            >
              {reps}
            </button>
          ))}
        </div>
        <div class="tools">
          <button onClick={() => setOpen("other")}>{t.live.other}</button>
          <button onClick={() => setOpen("more")}>{t.live.more}</button>
        </div>
      </section>

      {open === "stop" ? (
        <Sheet title={t.live.stopAsk} onClose={() => setOpen(undefined)}>
          <div class="list">
            {(["done", "form", "spotter", "pain"] as const).map((reason) => (
              <button
                key={reason}
                class={reason === "pain" ? "danger" : undefined}
                onClick={() => void act({ event: "stop", reason })}
              >
                {t.live.reasons[reason]}
              </button>
            ))}
            <button class="plain" onClick={() => setOpen(undefined)}>
              {t.live.stay}
            </button>
          </div>
        </Sheet>
      ) : null}
      {open === "more" ? (
        <Sheet title={t.live.more} onClose={() => setOpen((now) => (now === "more" ? undefined : now))}>
          <div class="list">
            <button onClick={() => setOpen("load")}>{t.live.otherLoad}</button>
            {sides === 0 ? null : (
              <>
                <button onClick={() => setOpen("gone")}>{t.live.gone}</button>
                <button onClick={() => setOpen("hangs")}>{t.live.hangs}</button>
              </>
            )}
            {step.total > 0 ? <button onClick={() => setOpen("correct")}>{t.live.correct}</button> : null}
          </div>
          <h3>{t.live.helpers}</h3>
          <div class="list row">
            {(["me", "1", "2"] as const).map((who) => (
              <button key={who} aria-pressed={who === helped} onClick={() => void act({ event: "hands", hands: who })}>
                {t.live.hands[who]}
              </button>
            ))}
          </div>
          {awake.value === "impossible" ? <p class="quiet">{t.live.noWakeLock}</p> : null}
        </Sheet>
      ) : null}
      {open === "other" ? (
        <Ask
          title={t.live.howMany}
          mode="numeric"
          onClose={() => setOpen(undefined)}
          onSay={(said) => done(Number(said))}
        />
      ) : null}
      {open === "load" ? (
        <Ask
          title={t.live.otherLoadAsk}
          mode="decimal"
          onClose={() => setOpen(undefined)}
          onSay={(said) => void act({ event: "load", load: withUnit(said, unit) })}
        />
      ) : null}
      {open === "gone" ? (
        <Gone
          set={set}
          step={step}
          onClose={() => setOpen(undefined)}
          onStack={(plates) => void act({ event: "restack", plates })}
        />
      ) : null}
      {open === "hangs" ? (
        <Ask
          title={t.live.hangsAsk}
          mode="text"
          value={step.plates.map(bare).join(" ")}
          onClose={() => setOpen(undefined)}
          onSay={(plates) => void act({ event: "restack", plates: plates.trim() === "" ? "none" : plates })}
        />
      ) : null}
      {open === "correct" ? (
        <Correct
          set={set}
          onClose={() => setOpen(undefined)}
          onCorrect={(segment, reps) => void act({ event: "correct", segment, reps })}
        />
      ) : null}
    </main>
  );
}

const nearestFirst = (step: { reps: number }): number[] =>
  padNumbers(step).sort((a, b) => Math.abs(a - step.reps) - Math.abs(b - step.reps));

/** While the lifter rests the engine is asked for every count on the pad, so that the tap has its answer at once. */
function foresee(all: LiveEvent[][], set: FinishingSet): () => void {
  let timer = 0;
  const next = (): void => {
    const events = all.shift();
    if (events === undefined) return;
    stepOf({ request: set.request, events });
    timer = window.setTimeout(next, 10);
  };
  timer = window.setTimeout(next, 300);
  return () => clearTimeout(timer);
}

/** Numbers within the thumb's reach: those that are likely lie in the middle. */
export function padNumbers({ reps }: { reps: number }): number[] {
  const first = Math.max(0, reps - 8);
  return Array.from({ length: 15 }, (_, i) => first + i);
}

function hands(set: FinishingSet): "me" | "1" | "2" {
  const last = standingOf(set)
    .filter(({ event }) => event.event === "hands")
    .pop()?.event;
  return last?.event === "hands" ? last.hands : (set.request.hands ?? "me");
}

interface Ask {
  title: string;
  mode: "numeric" | "decimal" | "text";
  value?: string;
  onClose: () => void;
  onSay: (said: string) => void;
}

function Ask({ title, mode, value = "", onClose, onSay }: Ask): JSX.Element {
  const [said, setSaid] = useState(value);
  return (
    <Sheet title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSay(said);
        }}
      >
        <Field label={title} value={said} onInput={setSaid} mode={mode} big />
        {refused.value === "" ? null : (
          <p class="trouble" role="alert">
            {refused.value}
          </p>
        )}
        <div class="foot">
          <button class="main" disabled={mode !== "text" && said.trim() === ""}>
            {t.done}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

interface GoneProps {
  set: FinishingSet;
  step: LiftStep | ChangeStep;
  onClose: () => void;
  onStack: (plates: string[]) => void;
}

/** A plate size has run out: the engine stacks the loads that are left from the others. */
function Gone({ set, step, onClose, onStack }: GoneProps): JSX.Element {
  const gym = gymOf(set);
  const sizes = [...new Set((planOf(set)?.segments[0]?.plates ?? step.plates).concat(step.plates))];
  const without = (size: string): void => {
    const gymText = (gym.text ?? "").replace(/^plates .*$/m, (line) =>
      line
        .split(" ")
        .filter((word, i) => i === 0 || word.split("x")[0] !== bare(size))
        .join(" "),
    );
    const limit = drawn(step.load).value;
    const loads = (planOf(set)?.segments ?? []).map(({ load }) => load).filter((load) => drawn(load).value < limit);
    const strip = ask<Strip>({
      ask: "strip",
      gymText,
      exercise: set.request.exercise,
      loads: [step.load, ...loads].map((load) => load.replace(" ", "")),
    });
    if (failed(strip)) refused.value = strip.error.message;
    else onStack(strip.stack.map(bare));
  };
  return (
    <Sheet title={t.live.goneAsk} onClose={onClose}>
      <p class="quiet">{t.live.goneHow}</p>
      <div class="list row">
        {sizes.map((size) => (
          <button key={size} class={`chip ${plateColour(size)}`} onClick={() => without(size)}>
            {size}
          </button>
        ))}
      </div>
      {refused.value === "" ? null : <p class="trouble">{refused.value}</p>}
    </Sheet>
  );
}

function gymOf(set: FinishingSet): Gym {
  const { gym, gymText } = set.request;
  const name = gym ?? planOf(set)?.gym ?? `commercial-${settings.value.unit}`;
  const answer = ask<Gym>(gymText === undefined ? { ask: "gym", name } : { ask: "gym", text: gymText });
  return failed(answer) ? { version: 1, names: [] } : answer;
}

function Correct({
  set,
  onClose,
  onCorrect,
}: {
  set: FinishingSet;
  onClose: () => void;
  onCorrect: (segment: number, reps: number) => void;
}): JSX.Element {
  const segments = playedSegments(set);
  return (
    <Sheet title={t.live.correct} onClose={onClose}>
      <ul class="corrections">
        {segments.map(({ load, reps }, i) => (
          <li key={i}>
            <span>
              {t.live.segment(i + 1)}: {load}
            </span>
            <div class="stepper">
              <button
                aria-label={t.less(t.live.correctAsk(i + 1))}
                onClick={() => onCorrect(i + 1, Math.max(0, reps - 1))}
              >
                −
              </button>
              <strong>{reps}</strong>
              <button aria-label={t.more(t.live.correctAsk(i + 1))} onClick={() => onCorrect(i + 1, reps + 1)}>
                +
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** The segments done so far: the engine tells them where a set is over, so one that is not is ended for the question alone. */
export function playedSegments(set: FinishingSet): FinishedStep["segments"] {
  const step = stepOf(set);
  if (!failed(step) && step.step === "finished") return step.segments;
  const ended = stepOf({ request: set.request, events: [...set.events, { event: "stop", reason: "done" }] });
  return failed(ended) || ended.step !== "finished" ? [] : ended.segments;
}

function Over({ set, step }: { set: FinishingSet; step: FinishedStep }): JSX.Element {
  const said = useRef(false);
  useEffect(() => {
    if (said.current) return;
    said.current = true;
    announced.value = t.live.sayDone(step.total);
    speak(t.live.sayDone(step.total));
  }, []);
  const plan = planOf(set);
  const on = step.goOn;
  const act = (event: LiveEvent): void => void tell(set, event);
  return (
    <main id="content" class="over">
      <h1>{plan?.exercise ?? set.request.exercise}</h1>
      <Ring done={step.total} of={step.total + step.left}>
        <strong>{step.total}</strong>
        <span>{t.review.reps}</span>
      </Ring>
      <ol class="segments">
        {step.segments.map(({ load, reps }, i) => (
          <li key={i}>
            <strong>{load}</strong> × {reps}
          </li>
        ))}
      </ol>
      <Notes notes={step.notes} kind="reasons" />
      {on === undefined ? null : (
        <section class="card goon">
          <h2>{t.live.strip(on.load)}</h2>
          {on.pull.length > 0 && (plan?.sides ?? 0) > 0 ? (
            <>
              <Bar plates={on.plates} pull={on.pull} sides={plan?.sides ?? 2} />
              <p class="instruction">{pullWords(on.pull, plan?.sides ?? 2)}</p>
            </>
          ) : null}
          <div class="keys">
            {padNumbers(on).map((reps) => (
              <button
                key={reps}
                class={reps === on.reps ? "expected" : undefined}
                onClick={() => act({ event: "done", reps })}
              >
                {reps}
              </button>
            ))}
          </div>
        </section>
      )}
      <div class="foot">
        <button class="main" onClick={() => go(`set/${set.id}`)}>
          {t.live.review}
        </button>
        <button onClick={() => act({ event: "undo" })}>{t.live.undo}</button>
        {step.stopped === "pain" ? null : (
          <button onClick={() => act({ event: "stop", reason: "pain" })}>{t.live.reasons.pain}</button>
        )}
      </div>
      {refused.value === "" ? null : <p class="trouble">{refused.value}</p>}
    </main>
  );
}
