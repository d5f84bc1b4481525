import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Gym, Profile } from "nijugo";
import { dayOf } from "../day";
import { now } from "../clock";
import { ask, failed, findExercise } from "../engine";
import { screening } from "../fold";
import { eraseAll, events, takeIn, waiting } from "../log";
import { change, draft, freshDraft } from "../request";
import { call } from "../server/api";
import { standing } from "../server/standing";
import { set, settings, type Settings } from "../settings";
import { t } from "../texts";
import { Choice, Field, say, Sheet } from "../ui";
import { plateColour, plateHeight } from "../weights";
import type { LogEvent } from "../events";
import { ExerciseSheet } from "./picker";
import { dueQuestions, ScreeningSheet } from "./screening";
import { SPOTTING } from "./start";

const UNITS = [
  ["kg", "kg"],
  ["lb", "lb"],
] as const;
const THEMES = (["system", "light", "dark"] as const).map((theme) => [theme, t.lifter.themes[theme]] as const);
const GOALS = (["", "strength", "hypertrophy", "endurance"] as const).map(
  (goal) => [goal, t.lifter.goals[goal]] as const,
);

export function Lifter(): JSX.Element {
  const mine = settings.value;
  return (
    <main id="content" class="lifter">
      <h1>{t.lifter.title}</h1>
      <Choice
        label={t.lifter.units}
        value={mine.unit}
        options={UNITS}
        onChange={(unit) => {
          set({ unit, work: {} });
          freshDraft();
        }}
      />
      <Choice label={t.lifter.theme} value={mine.theme} options={THEMES} onChange={(theme) => set({ theme })} />
      <GymCard />
      <LiftCard />
      <section class="card">
        <h2>{t.lifter.you}</h2>
        <div class="two">
          <Field
            label={`${t.lifter.bodyweight} (${mine.unit})`}
            value={mine.bodyweight}
            mode="decimal"
            onInput={(bodyweight) => set({ bodyweight })}
          />
          <Field label={t.lifter.age} value={mine.age} mode="numeric" onInput={(age) => set({ age })} />
          <Field
            label={t.lifter.months}
            value={mine.trainingMonths}
            mode="numeric"
            onInput={(trainingMonths) => set({ trainingMonths })}
          />
        </div>
        <Choice
          label={t.lifter.catches}
          value={mine.spotting as "solo"}
          options={SPOTTING}
          onChange={(spotting) => {
            set({ spotting });
            change({ spotting });
          }}
        />
        <Choice
          label={t.lifter.goal}
          value={mine.goal}
          options={GOALS}
          onChange={(goal) => {
            set({ goal });
            change({ goal });
          }}
        />
        <ScreeningRow />
      </section>
      <section class="card">
        <h2>{t.lifter.cues}</h2>
        {(["sound", "vibration", "speech"] as const).map((cue) => (
          <label key={cue} class="switch">
            <input
              type="checkbox"
              checked={mine[cue]}
              onChange={(event) => set({ [cue]: event.currentTarget.checked })}
            />
            <span>{t.lifter[cue]}</span>
          </label>
        ))}
      </section>
      <DataCard />
    </main>
  );
}

function ScreeningRow(): JSX.Element {
  const [asking, setAsking] = useState(false);
  const answers = screening.value;
  const everybody = dueQuestions(draft.value.exercise);
  return (
    <>
      <h3>{t.lifter.screening}</h3>
      <p class="quiet">{answers === undefined ? t.lifter.notScreened : t.lifter.screened(answers.day)}</p>
      {everybody.length === 0 ? null : (
        <button onClick={() => setAsking(true)}>
          {answers === undefined ? t.lifter.screening : t.lifter.screenAgain}
        </button>
      )}
      {asking ? (
        <ScreeningSheet asked={everybody} onClose={() => setAsking(false)} onDone={() => setAsking(false)} />
      ) : null}
    </>
  );
}

const NAMES = ["commercial-kg", "commercial-lb", "home-kg", "iwf", "own"];

function GymCard(): JSX.Element {
  const mine = settings.value;
  const name = mine.gym === "" ? `commercial-${mine.unit}` : mine.gym;
  const answer = ask<Gym>(name === "own" ? { ask: "gym", text: mine.gymText } : { ask: "gym", name });
  const choose = (gym: string): void => {
    if (gym === "own" && mine.gymText === "") {
      const from = ask<Gym>({ ask: "gym", name: name === "own" ? `commercial-${mine.unit}` : name });
      set({ gym, gymText: failed(from) ? "" : (from.text ?? "") });
    } else set({ gym });
  };
  return (
    <section class="card">
      <h2>{t.lifter.gym}</h2>
      <select aria-label={t.lifter.gym} value={name} onChange={(event) => choose(event.currentTarget.value)}>
        {NAMES.map((gym) => (
          <option key={gym} value={gym}>
            {t.lifter.gyms[gym]}
          </option>
        ))}
      </select>
      {failed(answer) ? (
        <p class="trouble" role="alert">
          {answer.error.message}
        </p>
      ) : (
        <Rack text={answer.text ?? ""} unit={answer.unit ?? mine.unit} />
      )}
      {name === "own" ? (
        <label class="field">
          <span>{t.lifter.ownGym}</span>
          <textarea
            rows={10}
            spellcheck={false}
            value={mine.gymText}
            onInput={(event) => set({ gymText: event.currentTarget.value })}
          />
        </label>
      ) : null}
    </section>
  );
}

/** The plates of a gym, each size once, with how many there are. */
function Rack({ text, unit }: { text: string; unit: string }): JSX.Element {
  const line = /^plates (.*)$/m.exec(text)?.[1] ?? "";
  const bar = /^bar (\d[^\n]*)$/m.exec(text)?.[1] ?? "";
  const sizes = line.split(" ").map((word) => word.split("x"));
  return (
    <>
      <p class="quiet">{bar}</p>
      <ul class="rack">
        {sizes.map(([size = "", count = ""]) => (
          <li key={size}>
            <svg viewBox="0 0 60 60" aria-hidden="true" class={`plate ${plateColour(`${size} ${unit}`)}`}>
              <circle class="iron" cx="30" cy="30" r={29 * plateHeight(`${size} ${unit}`)} />
              <circle class="hole" cx="30" cy="30" r="4" />
            </svg>
            <strong>{size}</strong>
            <span class="quiet">×{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function LiftCard(): JSX.Element {
  const [picking, setPicking] = useState(false);
  const [testing, setTesting] = useState(false);
  const mine = settings.value;
  const { exercise } = draft.value;
  const name = findExercise(exercise)?.name ?? exercise;
  const profile = mine.profiles[exercise] ?? "";
  const words = (["", "fast", "mixed", "slow"] as const).map(
    (word) => [word as string, t.lifter.profiles[word] ?? word] as const,
  );
  const keep = (word: string): void => {
    set({ profiles: { ...mine.profiles, [exercise]: word } });
    change({ profile: word });
  };
  return (
    <section class="card">
      <button class="lift" aria-haspopup="dialog" onClick={() => setPicking(true)}>
        {name}
      </button>
      <Field
        label={`${t.lifter.max} (${mine.unit})`}
        value={mine.maxima[exercise] ?? ""}
        mode="decimal"
        onInput={(max) => set({ maxima: { ...mine.maxima, [exercise]: max } })}
      />
      <p class="quiet">{t.lifter.maxHow}</p>
      <Choice label={t.lifter.profile} value={profile} options={words} onChange={keep} />
      <button onClick={() => setTesting(true)}>{t.lifter.test}</button>
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
      {testing ? <TestSheet exercise={name} onClose={() => setTesting(false)} onKeep={keep} /> : null}
    </section>
  );
}

function TestSheet({
  exercise,
  onClose,
  onKeep,
}: {
  exercise: string;
  onClose: () => void;
  onKeep: (profile: string) => void;
}): JSX.Element {
  const [share, setShare] = useState("80");
  const [reps, setReps] = useState("");
  const answer = reps === "" ? undefined : ask<Profile>({ ask: "profile", exercise, tests: `${share}%x${reps}` });
  return (
    <Sheet title={t.lifter.testTitle} onClose={onClose}>
      <ol class="steps">
        {t.lifter.testSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="two">
        <Field label={`${t.lifter.testShare} (%)`} value={share} mode="numeric" onInput={setShare} />
        <Field label={t.lifter.testReps} value={reps} mode="numeric" onInput={setReps} />
      </div>
      {answer === undefined ? null : failed(answer) ? (
        <p class="trouble" role="alert">
          {answer.error.message}
        </p>
      ) : (
        <>
          <p>
            <strong>{t.lifter.testAnswer(answer.word, answer.fastest, answer.slowest)}</strong>
          </p>
          {answer.settled ? null : <p class="quiet">{t.lifter.testOpen}</p>}
          <div class="foot">
            <button
              class="main"
              onClick={() => {
                onKeep(answer.profile);
                onClose();
              }}
            >
              {t.save}
            </button>
          </div>
        </>
      )}
    </Sheet>
  );
}

interface Exported {
  nijugo: "page";
  version: 1;
  events: LogEvent[];
  settings: Settings;
}

function DataCard(): JSX.Element {
  const { state } = standing.value;
  const served = state !== "none" && state !== "unknown";
  const there = state === "here" ? standing.value.who?.athlete : undefined;
  const [erasing, setErasing] = useState(false);
  const [trouble, setTrouble] = useState("");
  // What the server has would come back with the next sync: so it goes there first.
  const erase = async (): Promise<void> => {
    try {
      if (there !== undefined) await call("POST", `athletes/${there}/erase`, { confirm: "erase" });
      await eraseAll();
      location.assign(location.pathname);
    } catch (refused) {
      setTrouble(String(refused));
    }
  };
  const download = (): void => {
    const all: Exported = { nijugo: "page", version: 1, events: [...events.value], settings: settings.value };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(all)], { type: "application/json" }));
    link.download = `nijugo-${dayOf(new Date(now()))}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const read = async (file: File): Promise<void> => {
    try {
      const told = JSON.parse(await file.text()) as Partial<Exported>;
      if (told.nijugo !== "page" || !Array.isArray(told.events)) throw new Error();
      const fresh = await takeIn(told.events);
      if (told.settings !== undefined) set(told.settings);
      freshDraft();
      say({ text: t.lifter.imported(fresh) });
    } catch {
      say({ text: t.lifter.notAnExport });
    }
  };
  return (
    <section class="card">
      <h2>{t.lifter.data}</h2>
      <p class="quiet">
        {t.lifter.dataHow} {served ? "" : t.lifter.dataAlone} {t.lifter.counts(events.value.length)}.
      </p>
      {served ? (
        <p>
          <a class="button" href="#/account">
            {t.server.open}: {t.server.short(state, waiting.value)}
          </a>
        </p>
      ) : null}
      <p>
        <a class="button" href="#/import">
          {t.otherLogs.open}
        </a>
      </p>
      <div class="list row">
        <button onClick={download}>{t.lifter.export}</button>
        <label class="button">
          {t.lifter.import}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) void read(file);
            }}
          />
        </label>
        <button class="danger" onClick={() => setErasing(true)}>
          {t.lifter.erase}
        </button>
      </div>
      {erasing ? (
        <Sheet title={t.lifter.erase} onClose={() => setErasing(false)}>
          <p>{t.lifter.eraseAsk}</p>
          <div class="foot">
            <button class="danger" onClick={() => void erase()}>
              {there === undefined ? t.lifter.eraseYes : t.server.eraseThere}
            </button>
            {trouble === "" ? null : (
              <p class="trouble" role="alert">
                {trouble}
              </p>
            )}
          </div>
        </Sheet>
      ) : null}
    </section>
  );
}
