/** A finishing set that is over: what it came to, and what the engine offers beyond. */
import { useEffect, useRef } from "preact/hooks";
import type { JSX } from "preact";
import type { Event as LiveEvent, FinishedStep } from "nijugo";
import { refused, tell } from "../acts";
import { Bar, pullWords } from "../bar";
import { speak } from "../cues";
import type { FinishingSet } from "../fold";
import { Notes } from "../planview";
import { go } from "../router";
import { t } from "../texts";
import { announced, Ring } from "../ui";
import { Keys } from "./livepad";
import { planOf } from "./played";

export function Over({ set, step }: { set: FinishingSet; step: FinishedStep }): JSX.Element {
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
          <Keys reps={on.reps} onCount={(reps) => act({ event: "done", reps })} />
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
