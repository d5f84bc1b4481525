import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Plan } from "nijugo";
import { refused, startSet } from "../acts";
import { wakeAudio } from "../cues";
import { ask, failed, findExercise } from "../engine";
import { liveSet, routineText } from "../fold";
import { Facts, LadderView, Notes, Stack } from "../planview";
import { change, draft, liftOf } from "../request";
import { go } from "../router";
import { set, settings } from "../settings";
import { t } from "../texts";
import { Choice } from "../ui";
import { ExerciseSheet } from "./picker";
import { NextToday } from "./today";
import { dueQuestions, ScreeningSheet } from "./screening";

export const SPOTTING = (["spotter", "safeties", "solo"] as const).map((word) => [word, t.spotting[word]] as const);
export const PROTOCOLS = (["auto", "band", "classic", "drop"] as const).map(
  (word) => [word, t.protocolsShort[word]] as const,
);

export function Start(): JSX.Element {
  const live = liveSet.value;
  return (
    <main id="content" class="start">
      {live === undefined ? null : (
        <button class="resume" onClick={() => go("live")}>
          <span>
            {t.live.title}: {live.request.exercise}
          </span>
          <strong>{t.review.goOn}</strong>
        </button>
      )}
      {routineText.value === "" ? null : <NextToday />}
      <h1>{t.justDid}</h1>
      <WorkForm />
      <PlanCard />
      <button class="plain" onClick={() => go("heavy")}>
        {t.heavy.link}
      </button>
    </main>
  );
}

/** `100 kg × 5`, typed or tapped. */
export function WorkForm(): JSX.Element {
  const [picking, setPicking] = useState(false);
  const { exercise, work } = draft.value;
  const lift = findExercise(exercise);
  const simple = /^\s*([+-]?\d+(?:[.,]\d+)?)\s*(kg|lb)?\s*[x×]\s*(\d+)\s*$/.exec(work);
  const typed = (text: string): void => {
    change({ work: text });
    set({ work: { ...settings.value.work, [exercise]: text } });
  };
  const step = (load: number, reps: number): void => {
    if (simple === null) return;
    const next = Math.max(0, Math.round((Number((simple[1] ?? "").replace(",", ".")) + load) * 100) / 100);
    typed(`${next} ${simple[2] ?? settings.value.unit} × ${Math.max(1, Number(simple[3]) + reps)}`);
  };
  const by = settings.value.unit === "kg" ? 2.5 : 5;
  return (
    <div class="work">
      <button class="lift" onClick={() => setPicking(true)} aria-haspopup="dialog">
        <span class="hidden">{t.exercise}: </span>
        {lift?.name ?? exercise}
      </button>
      <div class="workline">
        <input
          aria-label={t.work}
          class="worktext"
          value={work}
          placeholder={t.workHint}
          autocomplete="off"
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => typed(event.currentTarget.value)}
        />
        {simple === null ? null : (
          <div class="steppers">
            <Stepper what={t.load} onStep={(way) => step(way * by, 0)} />
            <Stepper what={t.reps} onStep={(way) => step(0, way)} />
          </div>
        )}
      </div>
      {picking ? (
        <ExerciseSheet
          onClose={() => setPicking(false)}
          onPick={(id) => {
            change({ exercise: id });
            set({ exercise: id });
            setPicking(false);
          }}
        />
      ) : null}
    </div>
  );
}

function Stepper({ what, onStep }: { what: string; onStep: (way: 1 | -1) => void }): JSX.Element {
  return (
    <div class="stepper">
      <button aria-label={t.less(what)} onClick={() => onStep(-1)}>
        −
      </button>
      <span aria-hidden="true">{what}</span>
      <button aria-label={t.more(what)} onClick={() => onStep(1)}>
        +
      </button>
    </div>
  );
}

export function PlanCard({ full = false }: { full?: boolean }): JSX.Element {
  const [asked, setAsked] = useState<ReturnType<typeof dueQuestions> | undefined>();
  const from = draft.value;
  const request = liftOf(from);
  const plan = ask<Plan>({ ask: "plan", ...request });
  const begin = async (): Promise<void> => {
    if (await startSet(liftOf(draft.value))) go("live");
  };
  const start = (): void => {
    wakeAudio();
    const due = dueQuestions(from.exercise);
    if (due.length > 0) setAsked(due);
    else void begin();
  };
  const screened = async (): Promise<void> => {
    setAsked(undefined);
    const again = ask<Plan>({ ask: "plan", ...liftOf(draft.value) });
    if (!failed(again) && again.advice === "recommended") await begin();
  };
  return (
    <section class="card plan" aria-live="off">
      {full ? null : (
        <>
          <Choice
            label={t.protocol}
            value={from.protocol}
            options={PROTOCOLS}
            quiet
            onChange={(protocol) => change({ protocol })}
          />
          <Choice
            label={t.who}
            value={from.spotting === "" ? ("" as "solo") : from.spotting}
            options={SPOTTING}
            onChange={(spotting) => change({ spotting })}
          />
        </>
      )}
      {failed(plan) ? (
        <p class="trouble" role="alert">
          {plan.error.kind === "input" && plan.error.at === "work"
            ? `${t.expectedHere}: ${plan.error.expected}. ${plan.error.advice}`
            : plan.error.message}
        </p>
      ) : plan.advice !== "recommended" ? (
        <Instead plan={plan} />
      ) : (
        <>
          <Stack plan={plan} request={request} />
          <Facts plan={plan} request={request} />
          <div class="foot">
            <button class="main" onClick={start}>
              {t.startSet}
            </button>
          </div>
          <LadderView plan={plan} request={request} />
          <details open={full}>
            <summary>
              {t.why} · {t.protocols[plan.protocol]}
            </summary>
            <Notes notes={plan.reasons} kind="reasons" />
          </details>
          <Notes notes={plan.warnings} kind="warnings" />
        </>
      )}
      {refused.value === "" ? null : (
        <p class="trouble" role="alert">
          {refused.value}
        </p>
      )}
      {asked === undefined ? null : (
        <ScreeningSheet asked={asked} onClose={() => setAsked(undefined)} onDone={() => void screened()} />
      )}
    </section>
  );
}

/** A "not yet" or "not needed" always comes with what can be done instead. */
function Instead({ plan }: { plan: Plan }): JSX.Element {
  const rules = plan.reasons.map(({ rule }) => rule);
  const override = plan.advice === "not-needed" ? "R11" : rules.includes("R20") ? "R20" : "R09";
  const set = ask<Plan>({ ask: "plan", ...liftOf({ ...draft.value, override: [override] }) });
  const mayOverride = !failed(set) && set.advice === "recommended" ? override : undefined;
  return (
    <div class="instead">
      <h2>{plan.advice === "not-needed" ? t.notNeeded : t.notYet}</h2>
      <Notes notes={plan.reasons} kind="reasons" />
      <h3>{t.insteadHeading}</h3>
      <ul class="alternatives">
        {plan.alternatives.map(({ protocol, why }) => (
          <li key={why}>
            <p>{why}</p>
            {protocol === draft.value.protocol ? null : (
              <button class="plain" onClick={() => change({ protocol })}>
                {t.take(t.protocols[protocol].toLowerCase())}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayOverride === undefined ? null : (
        <button class="plain" onClick={() => (draft.value = { ...draft.value, override: [mayOverride] })}>
          {t.anyway}
        </button>
      )}
      <Notes notes={plan.warnings} kind="warnings" />
    </div>
  );
}
