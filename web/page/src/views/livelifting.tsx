/** A live set between two counts: one load, what to pull, the rest, and the pad. */
import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import type { ChangeStep, Event as LiveEvent, LiftStep } from "nijugo";
import { refused, tell } from "../acts";
import { Bar, barWords, pullWords } from "../bar";
import { cueTap, speak, wakeAudio } from "../cues";
import { standingOf, type FinishingSet } from "../fold";
import { t } from "../texts";
import { announced, Ring } from "../ui";
import { spoken } from "../spoken";
import { drawn, plateWords } from "../weights";
import { Dialogs, hands, type Dialog } from "./livedialogs";
import { foresee, Keys, nearestFirst } from "./livepad";
import { Stacking } from "./livestack";
import { isWaiting, restMeasured, RestLine, useRest, useRestCues } from "./liverest";
import { planOf } from "./played";

export function Lifting({ set, step }: { set: FinishingSet; step: LiftStep | ChangeStep }): JSX.Element {
  const [open, setOpen] = useState<Dialog | undefined>();
  const plan = planOf(set);
  const sides = plan?.sides ?? 0;
  const pull = step.step === "change" ? step.pull : [];
  const pause = useRest(set, step);
  const target = step.total + step.left;
  const words = t.live.sayLoad(step.load, plateWords(pull), step.left);
  useEffect(() => {
    announced.value = words;
    speak(spoken(step.load, pull, step.left));
  }, [words, set.events.length]);
  useRestCues(pause);

  const counted = (reps: number): LiveEvent => {
    const measured = restMeasured(set, pause);
    return { event: "done", reps, ...(measured === undefined ? {} : { rested: `${measured}s` }) };
  };
  useEffect(
    () =>
      foresee(
        nearestFirst(step).map((reps) => [...set.events, counted(reps)]),
        set,
      ),
    [set.events.length, pause.ready],
  );

  const act = async (event: LiveEvent): Promise<boolean> => {
    wakeAudio();
    const told = await tell(set, event);
    if (told) {
      cueTap();
      setOpen(undefined);
    }
    return told;
  };
  const done = (reps: number): void => void act(counted(reps));
  const offers = step.step === "change" ? step.offers : [];
  const { text, unit } = drawn(step.load);
  const helped = hands(set);
  return (
    <main id="content" class={isWaiting(pause) ? "live resting" : "live"}>
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
      {sides === 0 ? null : <Stacking set={set} step={step} onTell={act} />}
      <ul class="livenotes">
        {set.conflict ? <li>{t.server.conflict}</li> : null}
        {[...step.notes].slice(0, 1).map(({ rule, text: note }) => (
          <li key={note}>
            <b>{rule}</b> {note}
          </li>
        ))}
      </ul>

      <RestLine set={set} pause={pause} stopAtRir={step.stopAtRir} />

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
        <Keys reps={step.reps} likely={step.forecast} onCount={done} />
        <div class="tools">
          <button onClick={() => setOpen("other")}>{t.live.other}</button>
          <button onClick={() => setOpen("more")}>{t.live.more}</button>
        </div>
      </section>

      <Dialogs
        open={open}
        set={set}
        step={step}
        sides={sides}
        onOpen={setOpen}
        onClose={(dialog) => setOpen((now) => (now === dialog ? undefined : now))}
        onCount={done}
        onTell={(event) => void act(event)}
      />
    </main>
  );
}
