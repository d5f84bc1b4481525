import { useEffect, useRef } from "preact/hooks";
import type { JSX } from "preact";
import type { Primary, PrimarySet } from "nijugo";
import { logSet } from "../acts";
import { Bar, barWords } from "../bar";
import { now, tick } from "../clock";
import { cueGo, cueTap, wakeAudio } from "../cues";
import { ask, failed, findExercise } from "../engine";
import { openSession, type HeavySet } from "../fold";
import { Notes } from "../planview";
import { change, draft, liftOf, withUnit } from "../request";
import { go } from "../router";
import { set, settings } from "../settings";
import { t } from "../texts";
import { Field } from "../ui";
import { bare, drawn } from "../weights";
import { padNumbers } from "./livepad";

/** The heavy sets with their warm-ups, from the maximum: one tap each, with the rest between them. */
export function Heavy(): JSX.Element {
  const { exercise } = draft.value;
  const { unit, maxima } = settings.value;
  const lift = findExercise(exercise);
  const max = maxima[exercise] ?? "";
  const { gym, gymText, bodyweight, spotting, profile } = liftOf(draft.value);
  const optional = { gym, gymText, bodyweight, spotting, profile };
  const asked = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  const answer =
    max.trim() === ""
      ? undefined
      : ask<Primary>({ ask: "primary", exercise: lift?.name ?? exercise, "1rm": withUnit(max, unit), ...asked });
  return (
    <main id="content" class="heavy">
      <h1>{lift?.name ?? exercise}</h1>
      {answer === undefined || failed(answer) ? (
        <>
          <Field
            label={`${t.lifter.max} (${unit})`}
            value={max}
            mode="decimal"
            big
            trouble={answer?.error.message}
            onInput={(value) => set({ maxima: { ...maxima, [exercise]: value } })}
          />
          <p class="quiet">{t.heavy.needsMax}</p>
        </>
      ) : (
        <Sets plan={answer} bodyweight={bodyweight} />
      )}
    </main>
  );
}

interface Step extends PrimarySet {
  kind: "warm-up" | "primary";
}

function Sets({ plan, bodyweight }: { plan: Primary; bodyweight: string | undefined }): JSX.Element {
  const steps: Step[] = [
    ...plan.warmUps.map((step) => ({ ...step, kind: "warm-up" as const })),
    ...plan.sets.map((step) => ({ ...step, kind: "primary" as const })),
  ];
  const logged = (openSession(now())?.sets ?? []).filter(
    (each): each is HeavySet => each.kind === "heavy" && each.said.exercise === plan.exercise,
  );
  const primaries = logged.filter(({ said }) => said.kind === "primary");
  const done = primaries.length > 0 ? plan.warmUps.length + primaries.length : logged.length;
  const step = steps[done];
  const last = logged[logged.length - 1];
  const pause = last === undefined ? 0 : (steps[done - 1]?.restAfterSeconds ?? 0);
  const passed = last === undefined ? 0 : (tick.value - last.at) / 1000;
  const left = Math.min(pause, Math.max(0, Math.ceil(pause - passed)));
  const before = useRef(left);
  useEffect(() => {
    if (before.current > 0 && left === 0) cueGo();
    before.current = left;
  }, [left]);
  const log = (reps: number): void => {
    if (step === undefined) return;
    wakeAudio();
    cueTap();
    const body = bodyweight === undefined ? {} : { bodyweight };
    const said = `${(step.added ?? step.load).replace(" ", "")} x${reps}`;
    void logSet({ exercise: plan.exercise, kind: step.kind, set: said, ...body });
  };
  const finish = (): void => {
    const work = primaries.map(({ said }) => said.set ?? "").join(", ");
    const hangs = steps[Math.max(0, done - 1)]?.plates ?? [];
    change({ work, loaded: hangs.map(bare).join(" ") });
    go("");
  };
  const usual = step === undefined ? 0 : Number(/\d+$/.exec(step.reps)?.[0] ?? 5);
  return (
    <>
      {step === undefined ? null : (
        <>
          <p class="quiet">
            {step.kind === "warm-up" ? t.heavy.warmUp : t.heavy.set}{" "}
            {step.kind === "warm-up" ? done + 1 : done - plan.warmUps.length + 1}/
            {step.kind === "warm-up" ? plan.warmUps.length : plan.sets.length}
          </p>
          <div class="hugeload three">
            <span class="figure">{drawn(step.load).text}</span>
            <span class="unit">
              {drawn(step.load).unit} × {step.reps}
              {step.added === undefined ? "" : ` (${step.added})`}
            </span>
          </div>
          {step.plates.length === 0 ? null : <Bar plates={step.plates} sides={2} />}
          {step.plates.length === 0 ? null : <p class="instruction">{barWords(step.plates, [], 2)}</p>}
          <p class="rest">
            <span class={left > 0 ? "count" : "count go"}>{left > 0 ? t.minutes(left) : t.live.go}</span>
            <span class="quiet">{t.reserve(plan.stopAtRir)}</span>
          </p>
          <section class="pad" aria-label={t.live.howMany}>
            <h2 class="padtitle">{t.live.howMany}</h2>
            <div class="keys">
              {padNumbers({ reps: usual })
                .filter((reps) => reps > 0)
                .slice(0, 10)
                .map((reps) => (
                  <button key={reps} class={reps === usual ? "expected" : undefined} onClick={() => log(reps)}>
                    {reps}
                  </button>
                ))}
            </div>
          </section>
        </>
      )}
      <div class="foot">
        {primaries.length === 0 ? null : (
          <button class={step === undefined ? "main" : undefined} onClick={finish}>
            {t.heavy.finish}
          </button>
        )}
      </div>
      <ol class="segments">
        {logged.map(({ id, said }) => (
          <li key={id} class={said.kind === "warm-up" ? "quiet" : undefined}>
            {said.set}
          </li>
        ))}
      </ol>
      <Notes notes={plan.warnings} kind="warnings" />
    </>
  );
}
