import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Plan, Protocol } from "nijugo";
import { Bar } from "../bar";
import { ask, failed } from "../engine";
import { change, draft, liftOf, type Draft } from "../request";
import { set, settings } from "../settings";
import { t } from "../texts";
import { Choice, Field } from "../ui";
import { plateWords } from "../weights";
import { PlanCard, PROTOCOLS, SPOTTING, WorkForm } from "./start";

const GOALS = (["", "strength", "hypertrophy", "endurance"] as const).map(
  (goal) => [goal, t.lifter.goals[goal]] as const,
);
const PROFILES = (["", "fast", "mixed", "slow"] as const).map(
  (word) => [word as string, t.lifter.profiles[word] ?? word] as const,
);
const CUTS = ["", "5%", "7.5%", "10%", "12.5%", "15%"].map((cut) => [cut, cut === "" ? t.plan.asMethod : cut] as const);
const HANDS = (["me", "1", "2"] as const).map((who) => [who, t.live.hands[who]] as const);

/** Every control of a plan, and what each of them does to it at once. */
export function PlanLab(): JSX.Element {
  const from = draft.value;
  const [more, setMore] = useState(false);
  const profile = PROFILES.some(([word]) => word === from.profile) ? from.profile : "";
  return (
    <main id="content" class="lab">
      <h1>{t.plan.title}</h1>
      <div class="labgrid">
        <div class="controls">
          <WorkForm />
          <Choice
            label={t.protocol}
            value={from.protocol}
            options={PROTOCOLS}
            onChange={(protocol) => change({ protocol })}
          />
          <Choice
            label={t.who}
            value={from.spotting as "solo"}
            options={SPOTTING}
            onChange={(spotting) => change({ spotting })}
          />
          <Choice label={t.plan.goal} value={from.goal} options={GOALS} onChange={(goal) => change({ goal })} />
          <Choice
            label={t.plan.profile}
            value={profile}
            options={PROFILES}
            onChange={(word) => {
              change({ profile: word });
              set({ profiles: { ...settings.value.profiles, [from.exercise]: word } });
            }}
          />
          <details open={more} onToggle={(event) => setMore(event.currentTarget.open)}>
            <summary>{t.laboratory}</summary>
            {from.protocol === "drop" ? (
              <Choice label={t.plan.cutFirst} value={from.cut} options={CUTS} onChange={(cut) => change({ cut })} />
            ) : null}
            <Choice label={t.plan.hands} value={from.hands} options={HANDS} onChange={(hands) => change({ hands })} />
            <div class="two">
              <Field
                label={`${t.plan.max} (${settings.value.unit})`}
                value={settings.value.maxima[from.exercise] ?? ""}
                mode="decimal"
                onInput={(max) => set({ maxima: { ...settings.value.maxima, [from.exercise]: max } })}
              />
              <Field
                label={t.plan.target}
                value={from.target}
                mode="numeric"
                hint="25"
                onInput={(target) => change({ target })}
              />
              <Field label={t.plan.restBetween} value={from.rest} hint="20s" onInput={(rest) => change({ rest })} />
              <Field
                label={t.plan.loaded}
                value={from.loaded}
                hint={t.plan.loadedHint}
                onInput={(loaded) => change({ loaded })}
              />
            </div>
          </details>
        </div>
        <div>
          <PlanCard full />
          <button class="plain" onClick={() => print()}>
            {t.plan.print}
          </button>
        </div>
      </div>
      <Compare />
    </main>
  );
}

/** The three protocols for the same work, side by side. */
function Compare(): JSX.Element {
  const wanted = draft.value;
  const [shown, setShown] = useState<typeof wanted>();
  // The plan above comes first; the others follow when it is drawn.
  useEffect(() => {
    const timer = setTimeout(() => setShown(wanted), 30);
    return () => clearTimeout(timer);
  }, [wanted]);
  if (shown === undefined) return <section aria-busy="true" />;
  return (
    <section>
      <h2>{t.plan.compare}</h2>
      <div class="compare">
        {(["band", "classic", "drop"] as const).map((protocol) => (
          <One key={protocol} protocol={protocol} from={shown} />
        ))}
      </div>
    </section>
  );
}

function One({ protocol, from }: { protocol: Protocol; from: Draft }): JSX.Element {
  const plan = ask<Plan>({ ask: "plan", ...liftOf(from, protocol) });
  const chosen = from.protocol === protocol || (!failed(plan) && from.protocol === "auto" && autoIs(protocol, from));
  const first = failed(plan) ? undefined : plan.segments[0];
  return (
    <article class={chosen ? "on" : undefined}>
      <h3>
        {t.protocols[protocol]}
        {first === undefined ? null : <span>{first.load}</span>}
      </h3>
      <p class="quiet">{t.protocolsAbout[protocol]}</p>
      {failed(plan) ? (
        <p class="quiet">{plan.error.message}</p>
      ) : first === undefined ? (
        <p>{plan.reasons[0]?.text}</p>
      ) : (
        <>
          {plan.sides > 0 ? <Bar plates={first.plates} sides={plan.sides} small /> : null}
          <p>
            <strong>{plan.forecast.totalReps}</strong> {t.totalReps} ·{" "}
            <strong>{t.minutes(plan.forecast.seconds)}</strong> · {t.reserve(first.stopAtRir)}
          </p>
          <p class="quiet">
            {plan.segments
              .slice(1)
              .map(({ load, pull }) => (pull.length > 0 ? `${load} (−${plateWords(pull)})` : load))
              .join(" → ")}
          </p>
        </>
      )}
      <button class="plain" aria-pressed={from.protocol === protocol} onClick={() => change({ protocol })}>
        {t.plan.choose(t.protocols[protocol].toLowerCase())}
      </button>
    </article>
  );
}

function autoIs(protocol: Protocol, from: Draft): boolean {
  const plan = ask<Plan>({ ask: "plan", ...liftOf(from, "auto") });
  return !failed(plan) && plan.protocol === protocol;
}
