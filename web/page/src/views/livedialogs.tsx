/** What a lifter may have to say in a live set beside a count: each in a sheet of its own, out of the way until asked for. */
import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { ChangeStep, Event as LiveEvent, LiftStep } from "nijugo";
import { refused } from "../acts";
import { awake } from "../cues";
import { standingOf, type FinishingSet } from "../fold";
import { withUnit } from "../request";
import { t } from "../texts";
import { Field, Sheet } from "../ui";
import { bare, drawn } from "../weights";
import { playedSegments } from "./played";

export type Dialog = "stop" | "load" | "hangs" | "other" | "correct" | "more";

interface Dialogs {
  open: Dialog | undefined;
  set: FinishingSet;
  step: LiftStep | ChangeStep;
  /** 0 where the lift has no plates. */
  sides: number;
  onOpen: (dialog: Dialog) => void;
  /** Told which, since one that gave way to another may close after it has opened. */
  onClose: (dialog: Dialog) => void;
  onCount: (reps: number) => void;
  onTell: (event: LiveEvent) => void;
}

export function Dialogs({ open, set, step, sides, onOpen, onClose, onCount, onTell }: Dialogs): JSX.Element | null {
  if (open === undefined) return null;
  const close = (): void => onClose(open);
  switch (open) {
    case "stop":
      return <Stop onClose={close} onTell={onTell} />;
    case "more":
      return <More set={set} step={step} sides={sides} onOpen={onOpen} onClose={close} onTell={onTell} />;
    case "other":
      return <Ask title={t.live.howMany} mode="numeric" onClose={close} onSay={(said) => onCount(Number(said))} />;
    case "load":
      return (
        <Ask
          title={t.live.otherLoadAsk}
          mode="decimal"
          onClose={close}
          onSay={(said) => onTell({ event: "load", load: withUnit(said, drawn(step.load).unit) })}
        />
      );
    case "hangs":
      return (
        <Ask
          title={t.live.hangsAsk}
          mode="text"
          value={step.plates.map(bare).join(" ")}
          onClose={close}
          onSay={(plates) => onTell({ event: "restack", plates: plates.trim() === "" ? "none" : plates })}
        />
      );
    case "correct":
      return (
        <Correct set={set} onClose={close} onCorrect={(segment, reps) => onTell({ event: "correct", segment, reps })} />
      );
  }
}

interface Closed {
  onClose: () => void;
}

function Stop({ onClose, onTell }: Closed & Pick<Dialogs, "onTell">): JSX.Element {
  return (
    <Sheet title={t.live.stopAsk} onClose={onClose}>
      <div class="list">
        {(["done", "form", "spotter", "pain"] as const).map((reason) => (
          <button
            key={reason}
            class={reason === "pain" ? "danger" : undefined}
            onClick={() => onTell({ event: "stop", reason })}
          >
            {t.live.reasons[reason]}
          </button>
        ))}
        <button class="plain" onClick={onClose}>
          {t.live.stay}
        </button>
      </div>
    </Sheet>
  );
}

function More({
  set,
  step,
  sides,
  onOpen,
  onClose,
  onTell,
}: Closed & Omit<Dialogs, "open" | "onClose" | "onCount">): JSX.Element {
  const helped = hands(set);
  return (
    <Sheet title={t.live.more} onClose={onClose}>
      <div class="list">
        <button onClick={() => onOpen("load")}>{t.live.otherLoad}</button>
        {sides === 0 ? null : <button onClick={() => onOpen("hangs")}>{t.live.hangs}</button>}
        {step.total > 0 ? <button onClick={() => onOpen("correct")}>{t.live.correct}</button> : null}
      </div>
      <h3>{t.live.helpers}</h3>
      <div class="list row">
        {(["me", "1", "2"] as const).map((who) => (
          <button key={who} aria-pressed={who === helped} onClick={() => onTell({ event: "hands", hands: who })}>
            {t.live.hands[who]}
          </button>
        ))}
      </div>
      {awake.value === "impossible" ? <p class="quiet">{t.live.noWakeLock}</p> : null}
    </Sheet>
  );
}

/** Who changes the plates, as it was said last. */
export function hands(set: FinishingSet): "me" | "1" | "2" {
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
