import { render, type ComponentType, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { effect } from "@preact/signals";
import { finishDeletions, loadRest } from "./acts";
import { startClock } from "./clock";
import { loadEngine, loadWholeEngine } from "./engine";
import { liveSet } from "./fold";
import { openLog, rejected, storeTrouble, waiting } from "./log";
import { managedAthlete } from "./logs";
import { startLearning } from "./learnt";
import { draft, freshDraft } from "./request";
import "./server/invitation";
import { standing } from "./server/standing";
import { go, place } from "./router";
import { loadSettings } from "./settings";
import { t } from "./texts";
import { announced, Snackbar } from "./ui";
import { applyUpdate, updateWaiting, watchForUpdates } from "./update";

import { Start } from "./views/start";
import { WhySheet } from "./why";
import "./style.css";

type View = ComponentType;

async function withWholeEngine(load: () => Promise<View>): Promise<View> {
  const [view] = await Promise.all([load(), loadWholeEngine()]);
  return view;
}

/** Screens that the first glance does not need come when they are asked for; the service worker has them by then. */
const later: Record<string, () => Promise<View>> = {
  live: async () => (await import("./views/live")).Live,
  heavy: () => withWholeEngine(async () => (await import("./views/heavy")).Heavy),
  plan: async () => (await import("./views/plan")).PlanLab,
  history: () => withWholeEngine(async () => (await import("./views/history")).History),
  progress: () => withWholeEngine(async () => (await import("./views/progress")).ProgressView),
  set: async () => (await import("./views/review")).Review,
  routine: async () => (await import("./views/routine")).RoutineView,
  lifter: () => withWholeEngine(async () => (await import("./views/lifter")).Lifter),
  coach: () => withWholeEngine(async () => (await import("./views/coach")).Coach),
  import: () => withWholeEngine(async () => (await import("./views/import")).OtherLogs),
  account: async () => (await import("./views/account")).Account,
};

const TABS = ["", "plan", "history", "routine", "lifter"] as const;
const COACHES_TABS = [...TABS, "coach"] as const;

function App(): JSX.Element {
  const [name = ""] = place.value.split("/");
  const [Athletes, setAthletes] = useState<{ bar: View }>();
  useEffect(() => {
    if (managedAthlete !== undefined)
      void import("./views/managedbar").then(({ ManagedBar }) => setAthletes({ bar: ManagedBar }));
  }, []);
  const live = name === "live";
  return (
    <>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>("#content h1, #content button")?.focus();
        }}
      >
        {t.skip}
      </a>
      {Athletes === undefined ? null : <Athletes.bar />}
      <Banners />
      {name === "" ? <Start /> : <Later key={name} name={name} />}
      {live ? null : <Tabs current={name} />}
      <WhySheet />
      <Snackbar />
      <p class="hidden" role="status" aria-live="polite">
        {announced.value}
      </p>
    </>
  );
}

function Later({ name }: { name: string }): JSX.Element {
  const [found, setFound] = useState<{ view: View }>();
  useEffect(() => {
    const load = later[name];
    if (load === undefined) go("");
    else void load().then((view) => setFound({ view }));
  }, [name]);
  return found === undefined ? <main id="content" aria-busy="true" /> : <found.view />;
}

function Tabs({ current }: { current: string }): JSX.Element {
  return (
    <nav aria-label={t.name}>
      {(standing.value.who?.account?.coach === true ? COACHES_TABS : TABS).map((tab) => (
        <a
          key={tab}
          href={`#/${tab}`}
          aria-current={
            tab === current ||
            (tab === "history" && (current === "set" || current === "progress")) ||
            (tab === "lifter" && (current === "account" || current === "import"))
              ? "page"
              : undefined
          }
        >
          <Icon name={tab} />
          <span>{t.tabs[tab === "" ? "start" : tab]}</span>
        </a>
      ))}
    </nav>
  );
}

const ICONS: Record<string, string> = {
  "": "M2 12h4M18 12h4M6 6v12M9 4v16M15 4v16M18 6v12M9 12h6",
  plan: "M4 6h16M4 12h11M4 18h6M18 15v6M15 18h6",
  history: "M4 20V10M10 20V4M16 20v-8M22 20H2",
  routine: "M5 4h14v16H5zM9 9h6M9 13h6M9 17h3",
  coach: "M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-4 3-6 7-6s7 2 7 6M16 3.500a4 4 0 0 1 0 7M18 15c3 .6 4 3 4 6",
  lifter: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.500-6 8-6s8 2 8 6",
};

function Icon({ name }: { name: string }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name] ?? ""} />
    </svg>
  );
}

function Banners(): JSX.Element {
  const trouble = storeTrouble.value;
  return (
    <div class="banners">
      {trouble === undefined ? null : (
        <p class={trouble === "other-tab" ? "banner" : "banner bad"} role="alert">
          {t.store[trouble]}
          {trouble === "other-tab" ? (
            <button class="plain" onClick={() => (storeTrouble.value = undefined)}>
              {t.close}
            </button>
          ) : null}
        </p>
      )}
      {updateWaiting.value && liveSet.value === undefined && !place.value.startsWith("live") ? (
        <p class="banner" role="status">
          {t.update.there}
          <button class="plain" onClick={applyUpdate}>
            {t.update.now}
          </button>
        </p>
      ) : null}
      <ServerBanner />
      {isSecureContext || place.value !== "" ? null : (
        <details class="banner">
          <summary>{t.insecure.title}</summary>
          <p>{t.insecure.text}</p>
        </details>
      )}
    </div>
  );
}

/** Quiet while all is well: only what somebody has to do something about is said. */
function ServerBanner(): JSX.Element | null {
  const { state } = standing.value;
  const here = place.value;
  if (here.startsWith("live") || here === "account") return null;
  const text =
    state === "signed-out" && waiting.value > 0
      ? t.server.signInAgain(waiting.value)
      : rejected.value.length > 0
        ? t.server.someRejected(rejected.value.length)
        : undefined;
  return text === undefined ? null : (
    <p class="banner" role="status">
      {text}
      <a href="#/account">{state === "signed-out" ? t.server.signIn : t.server.look}</a>
    </p>
  );
}

async function start(): Promise<void> {
  const root = document.getElementById("app") as HTMLElement;
  root.textContent = t.loading;
  try {
    await openLog();
    await Promise.all([loadSettings(), loadEngine()]);
    await loadRest();
    await finishDeletions();
    freshDraft();
    await startLearning(() => draft.value.exercise);
    startClock();
    root.textContent = "";
    render(<App />, root);
    document.documentElement.dataset["ready"] = "yes";
    if (/^coach=/.test(place.value)) go("account");
    // A set that was under way goes on where it was.
    if (liveSet.value !== undefined && place.value === "") go("live");
    effect(() => {
      document.title = liveSet.value === undefined ? t.name : `${t.live.title} · ${t.name}`;
    });
    watchForUpdates();
    // The next tap may be "Start the set".
    void later["live"]?.();
    void import("./server/sync").then(({ startSync }) => startSync()).catch(() => undefined);
  } catch (trouble) {
    root.replaceChildren(failure(trouble));
  }
}

function failure(trouble: unknown): HTMLElement {
  const message = document.createElement("main");
  const heading = document.createElement("h1");
  heading.textContent = t.startFailed;
  const how = document.createElement("p");
  how.textContent = t.startFailedHow;
  const detail = document.createElement("p");
  detail.textContent = String(trouble);
  const again = document.createElement("button");
  again.textContent = t.again;
  again.addEventListener("click", () => location.reload());
  message.append(heading, how, detail, again);
  return message;
}

void start();
