import { useEffect, useRef } from "preact/hooks";
import type { JSX } from "preact";
import { holdAwake, letSleep } from "../cues";
import { failed } from "../engine";
import { finishingSets, liveSet, stepOf, type FinishingSet } from "../fold";
import { go } from "../router";
import { t } from "../texts";
import { Empty } from "../ui";
import { Lifting } from "./livelifting";
import { Over } from "./liveover";

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
