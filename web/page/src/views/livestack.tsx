/** Plates that have run out, and a bar that is to be stacked anew: one tap each, and the engine says from what. */
import type { JSX } from "preact";
import type { Answer, ChangeStep, Event as LiveEvent, Gym, LiftStep, Strip } from "nijugo";
import { keepMissing, missingIn, refused } from "../acts";
import { ask, failed } from "../engine";
import type { FinishingSet } from "../fold";
import { settings } from "../settings";
import { t } from "../texts";
import { say } from "../ui";
import { bare, drawn, plateColour } from "../weights";
import { planOf } from "./played";

interface Stacking {
  set: FinishingSet;
  step: LiftStep | ChangeStep;
  onTell: (event: LiveEvent) => Promise<boolean>;
}

export function Stacking({ set, step, onTell }: Stacking): JSX.Element {
  const sizes = [...new Set(hungAt(step))];
  const stack = async (gone: readonly string[]): Promise<void> => {
    const found = stackWithout(set, step, gone);
    if (failed(found)) refused.value = found.error.message;
    else if (await onTell({ event: "restack", plates: found.stack.length === 0 ? "none" : found.stack.map(bare) }))
      keepMissing(set, gone);
  };
  return (
    <div class="stacking" role="group" aria-label={t.live.stacking}>
      {sizes.map((size) => (
        <button key={size} onClick={() => void stack([...new Set([...missingIn(set), size])])}>
          <i class={`dot ${plateColour(size)}`} />
          {t.live.noneLeft(bare(size))}
        </button>
      ))}
      <button onClick={() => (isStacked(set, step) ? say({ text: t.live.stacked }) : void stack(missingIn(set)))}>
        {t.live.restack}
      </button>
    </div>
  );
}

const hungAt = (step: LiftStep | ChangeStep): string[] =>
  step.step === "change" ? [...step.plates, ...[...step.pull].reverse()] : step.plates;

/** Whether what hangs gives every load by pulling alone. */
function isStacked(set: FinishingSet, step: LiftStep | ChangeStep): boolean {
  const hung = step.plates;
  if (hung.length === 0 || hung.some((plate) => missingIn(set).includes(plate))) return false;
  const asked = stackWithout(set, step, missingIn(set), hung);
  return !failed(asked) && asked.rungs.every(({ load, asked: wish }) => load === wish);
}

/** The load that is next and those planned below it, from the gym's plates without these. */
function stackWithout(
  set: FinishingSet,
  step: LiftStep | ChangeStep,
  gone: readonly string[],
  hanging?: readonly string[],
): Answer<Strip> {
  const without = gone.map(bare);
  const gymText = (gymOf(set).text ?? "").replace(/^plates .*$/m, (line) =>
    line
      .split(" ")
      .filter((word, i) => i === 0 || !without.includes(word.split("x")[0] ?? ""))
      .join(" "),
  );
  const limit = drawn(step.load).value;
  const lighter = (planOf(set)?.segments ?? []).map(({ load }) => load).filter((load) => drawn(load).value < limit);
  return ask<Strip>({
    ask: "strip",
    gymText,
    exercise: set.request.exercise,
    ...(hanging === undefined ? {} : { loaded: hanging.map(bare) }),
    loads: [step.load, ...lighter].map((load) => load.replace(" ", "")),
  });
}

function gymOf(set: FinishingSet): Gym {
  const { gym, gymText } = set.request;
  const name = gym ?? planOf(set)?.gym ?? `commercial-${settings.value.unit}`;
  const answer = ask<Gym>(gymText === undefined ? { ask: "gym", name } : { ask: "gym", text: gymText });
  return failed(answer) ? { version: 1, names: [] } : answer;
}
