// What happens in a gym, in a real browser. Each test is a story of its own with its own phone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import { coach } from "../../target/js/engine.mjs";
import {
  accessible,
  DESK,
  DIST,
  did,
  host,
  kept,
  launch,
  left,
  lifter,
  load,
  open,
  PHONE,
  ready,
  start,
} from "./gym.mjs";

const at = new URL("../../target/js/", import.meta.url);
const engine = coach(
  readFileSync(new URL("exercises.txt", at), "utf8"),
  readFileSync(new URL("rules.txt", at), "utf8"),
  readFileSync(new URL("words.txt", at), "utf8"),
);
let browser;
let gym;

before(async () => {
  [browser, gym] = [await launch(), await host()];
});
after(async () => {
  await browser?.close();
  await gym?.close();
});

/** A story with a phone; at the end nothing went wrong and nobody else was asked for anything. */
function story(name, play, { options = PHONE, init, own = false } = {}) {
  test(name, { timeout: 90_000 }, async () => {
    const here = own ? await host() : gym;
    const phone = await lifter(browser, options, init);
    try {
      await play({ ...phone, gym: here, page: await open(phone.context, here.address) });
      assert.deepEqual(phone.wrong, [], "errors in the console");
      assert.deepEqual([...phone.hosts], [new URL(here.address).host], "hosts asked");
    } finally {
      await phone.context.close();
      if (own) await here.close();
    }
  });
}

const live = async (page) => (await kept(page)).filter(({ type }) => type === "live-event");
const next = (request, events) => JSON.parse(engine.ask(JSON.stringify({ ask: "next", ...request, events })));
const offline = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

story("from a cold open to the running set it takes three taps, the health questions among them", async ({ page }) => {
  assert.match(await page.locator(".stack .figure").textContent(), /^\d/, "a plan before any question");
  await page.getByRole("button", { name: "Start the set" }).click();
  await page.getByRole("button", { name: "None of these" }).click();
  await page.waitForSelector("main.live");
});

story(
  "with the server gone and no network a set is planned, done and looked at, from the second open on",
  async ({ context, page, gym: own }) => {
    await offline(page);
    await page.close();
    await own.close();
    await context.setOffline(true);
    const again = await open(context, own.address);
    await start(again);
    for (const reps of [6, 5, 7, 7]) await did(again, reps);
    await again.waitForSelector("main.over");
    await again.getByRole("button", { name: "Look at it" }).click();
    await again.getByRole("heading", { name: "Bench press" }).waitFor();
    await again.close();
    const third = await open(context, own.address, "#/history");
    await third.locator(".setpicture").first().waitFor();
    assert.equal((await live(third)).length, 4);
  },
  { own: true },
);

story("what is shown is what the engine says, byte for byte, for every step", async ({ page }) => {
  await start(page);
  const begun = (await kept(page)).find(({ type }) => type === "finishing-set-started");
  const events = [];
  for (const reps of [6, 4, 5, 6]) {
    const step = next(begun.payload.request, events);
    assert.equal(`${await load(page)} kg`, step.load);
    assert.equal(await left(page), String(step.left));
    assert.match(await page.locator(".livenotes").innerText(), new RegExp(step.notes[0]?.text.slice(0, 20) ?? ""));
    await did(page, reps);
    events.push({ event: "done", reps });
  }
  assert.deepEqual(
    (await live(page)).map(({ payload }) => payload.event),
    events,
  );
});

/** A clock that stands still until somebody moves it. */
const STILL = () => {
  Date.now = () => Number(localStorage.getItem("still") ?? 1_780_000_000_000);
  performance.now = () => 0;
};

story(
  "a tab that is closed in the middle goes on where it was, the rest to the second",
  async ({ context, page }) => {
    await start(page);
    await did(page, 6);
    assert.equal(await page.locator(".rest .count").textContent(), "0:20");
    await page.evaluate(() => localStorage.setItem("still", String(Date.now() + 7000)));
    await page.close();
    const again = await open(context, gym.address);
    await again.waitForSelector("main.live");
    assert.equal(await load(again), "90");
    assert.equal(await again.locator(".rest .count").textContent(), "0:13");
  },
  { init: STILL },
);

story(
  "fifty times the tab dies at the worst moment: no segment is lost, none is there twice",
  async ({ context, page }) => {
    await offline(page);
    await start(page);
    let now = page;
    let events = 0;
    let kills = 0;
    for (; kills < 50; kills++) {
      const undoing = events % 2 === 1;
      const answered = kills % 2 === 1;
      const tap = undoing
        ? now.getByRole("button", { name: "Undo" })
        : now.locator(".keys").getByRole("button", { name: "6", exact: true });
      await tap.evaluate((button) => button.click());
      // The end of the tab at once, or just when the answer is there.
      if (answered)
        await now.waitForFunction(
          (load) => document.querySelector(".hugeload .figure")?.textContent === load,
          undoing ? "100" : "90",
        );
      await now.close();
      now = await open(context, gym.address, "#/live");
      await now.waitForSelector("main.live");
      const all = await kept(now);
      const after = all.filter(({ type }) => type === "live-event").length;
      assert.ok(after === events + 1 || (after === events && !answered), `${events} events became ${after}`);
      assert.deepEqual(
        all.map(({ sequence }) => sequence),
        all.map((_event, i) => i + 1),
        "the count has no gap",
      );
      assert.equal(await load(now), after % 2 === 1 ? "90" : "100");
      events = after;
    }
    assert.equal(kills, 50);
  },
);

story("a full phone says so, loses nothing, and takes the tap when there is room", async ({ page }) => {
  await start(page);
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function () {
      throw new DOMException("full", "QuotaExceededError");
    };
    window.makeRoom = () => (IDBObjectStore.prototype.add = add);
  });
  await page.locator(".keys").getByRole("button", { name: "6", exact: true }).click();
  await page.getByText("storage is full").waitFor();
  assert.equal(await load(page), "100", "nothing is shown that is not kept");
  await page.evaluate(() => window.makeRoom());
  await did(page, 6);
  assert.equal(await load(page), "90");
  assert.equal(await page.getByText("storage is full").count(), 0);
});

story("storage that was cleared leaves an empty page that works", async ({ context, page }) => {
  await start(page);
  await did(page, 6);
  await page.goto("about:blank");
  const other = await context.newPage();
  await other.goto(`${gym.address}manifest.webmanifest`);
  await other.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("nijugo").onsuccess = done)));
  await other.close();
  await page.goto(gym.address);
  await ready(page);
  await page.getByRole("button", { name: "Start the set" }).waitFor();
});

story("two tabs at once show the same set", async ({ context, page }) => {
  await start(page);
  const other = await open(context, gym.address, "#/live");
  await other.waitForSelector("main.live");
  await did(page, 6);
  await other.waitForFunction(() => document.querySelector(".hugeload .figure")?.textContent === "90");
});

story(
  "a tap in a tab that has not heard of the other's is not a second segment",
  async ({ context, page }) => {
    await start(page);
    const other = await open(context, gym.address, "#/live");
    await other.waitForSelector("main.live");
    await did(page, 6);
    assert.equal(await load(other), "100");
    await other.locator(".keys").getByRole("button", { name: "5", exact: true }).click();
    await other.getByText("Another tab went on with this").waitFor();
    assert.equal(await load(other), "90");
    assert.equal((await live(page)).length, 1);
  },
  { init: () => delete window.BroadcastChannel },
);

const FLAT = JSON.parse(
  /\{"ask": "progress".*?\n\]\}/s.exec(readFileSync(new URL("../../../docs/wire.md", import.meta.url), "utf8"))[0],
);

/** The log of docs/wire.md, as a page exports it: nine weeks of rising, then six flat ones. */
function flatLog() {
  let count = 0;
  const id = (kind) => `019b8f3c-${kind}-7000-8000-${String(++count).padStart(12, "0")}`;
  const athlete = id("0000");
  const events = FLAT.log.flatMap(({ date, sets }) => {
    const session = id("0001");
    return [
      ["session-started", {}],
      ...sets.map(({ load, reps, rir, warmUp }) => [
        "set-logged",
        warmUp
          ? { exercise: "Bench press", kind: "warm-up", set: `${load} x${reps}` }
          : { exercise: "Bench press", kind: "primary", set: `${load} x${reps}@${10 - rir}` },
      ]),
    ].map(([type, payload], i) => ({
      id: id("0002"),
      athlete,
      session,
      device: athlete,
      sequence: count,
      time: `${date}T17:0${i}:00.000Z`,
      type,
      payload,
      version: 1,
    }));
  });
  return {
    name: "log.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ nijugo: "page", events })),
  };
}

const IN_SPRING = () => {
  Date.now = () => Number(localStorage.getItem("still") ?? Date.parse("2026-04-27T18:00:00Z"));
  performance.now = () => 0;
};

async function withFlatLog(page) {
  await page.goto(`${gym.address}#/lifter`);
  await page.locator("input[type=file]").setInputFiles(flatLog());
  await page.locator(".snack").getByText("events taken in").waitFor();
}

story(
  "six flat weeks are told offline with what speaks for them, and the block comes into the routine when the lifter agrees",
  async ({ context, page }) => {
    await offline(page);
    await withFlatLog(page);
    await context.setOffline(true);
    await page.goto(`${gym.address}#/progress`);
    await page.getByRole("heading", { name: "Likely a plateau" }).waitFor();
    await page.getByText(/^R16 Flat for \d+ weeks, \d+ days of training, after \+\d/).waitFor();
    await page.getByText(/^About 1\d\d(\.\d)? kg, \+\d.* four times out of five/).waitFor();
    await page.locator(".chart canvas").waitFor();
    await accessible(page, "progress");
    await page.getByRole("button", { name: "Put it into my routine" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    assert.equal(
      (await kept(page)).filter(({ type }) => type === "plan-prescribed").length,
      0,
      "nothing without a yes",
    );
    await page.getByRole("button", { name: "Put it into my routine" }).click();
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByText("The block from 2026-04-27: too early to say").waitFor();
    const [plan] = (await kept(page)).filter(({ type }) => type === "plan-prescribed");
    assert.match(
      plan.payload.routine,
      /^# A block of 4 weeks from 2026-04-27.*\nBench press +\dx.*\+ (band|classic)\n$/,
    );
  },
  { init: IN_SPRING },
);

story(
  "beside a tested maximum a plan takes what the log taught, as the command's does",
  async ({ page }) => {
    await withFlatLog(page);
    await page.goto(`${gym.address}#/heavy`);
    await page.getByLabel("Maximum (kg)").fill("130");
    await page.goto(`${gym.address}#/`);
    await page.getByLabel("Load × reps").fill("112.5 × 5");
    await page.getByRole("radio", { name: "Classic", exact: true }).check({ force: true });
    await page
      .getByText(/Learnt from \d+ sets of your log/)
      .first()
      .waitFor({ state: "attached" });
    await start(page, { protocol: "Classic" });
    const begun = (await kept(page)).find(({ type }) => type === "finishing-set-started");
    const { learnt: told } = JSON.parse(engine.ask(JSON.stringify({ ...FLAT, goal: undefined, log: bare(FLAT.log) })));
    assert.ok(told.sets > 0);
    assert.deepEqual(begun.payload.request.learnt, told);
  },
  { init: IN_SPRING },
);

/** The same days as the page tells them: efforts as RPE, and no finishing sets. */
const bare = (log) =>
  log.map(({ date, sets }) => ({
    date,
    sets: sets.map(({ load, reps, rir, warmUp }) => ({
      load,
      reps,
      ...(warmUp ? { warmUp } : { rpe: String(10 - rir) }),
    })),
    finishes: [],
  }));

const CLOCK = () => {
  const real = Date.now;
  Date.now = () => real() + Number(localStorage.getItem("clock") ?? 0);
};
const setBack = (page) => page.evaluate(() => localStorage.setItem("clock", "-3600000"));

/** Waits until the rest shows so many seconds or fewer, or is over. */
const restAtMost = (page, seconds) =>
  page.waitForFunction((most) => {
    const count = document.querySelector(".rest .count")?.textContent ?? "";
    return count === "Go" || (/^0:\d\d$/.test(count) && Number(count.slice(2)) <= most);
  }, seconds);

story(
  "a clock set back by an hour moves the deadline along, also over a reload",
  async ({ page }) => {
    await start(page);
    await did(page, 6);
    const began = performance.now();
    await setBack(page);
    await restAtMost(page, 18);
    await page.reload();
    await ready(page);
    const count = await page.locator(".rest .count").textContent();
    const expected = 20 - (performance.now() - began) / 1000;
    assert.ok(Math.abs(Number(count.slice(2)) - expected) <= 1.5, `${count} where ${expected} s are left`);
  },
  { init: CLOCK },
);

story(
  "a clock that was set back while the page was closed costs one rest anew, never an hour",
  async ({ page }) => {
    await start(page);
    await did(page, 6);
    await page.goto(`${gym.address}manifest.webmanifest`);
    await setBack(page);
    await page.goto(gym.address);
    await ready(page);
    await restAtMost(page, 18);
  },
  { init: CLOCK },
);

story("a phone that flies to another time zone keeps its set", async ({ context, page }) => {
  await start(page);
  await did(page, 6);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setTimezoneOverride", { timezoneId: "Asia/Tokyo" });
  await page.reload();
  await ready(page);
  await page.waitForSelector("main.live");
  assert.equal(await load(page), "90");
  await did(page, 5);
  assert.equal((await live(page)).length, 2);
});

test("a new version waits until the set is over", { timeout: 60_000 }, async () => {
  let version = "";
  const own = await host({
    change: (path, body) => (path === "/sw.js" ? Buffer.concat([body, Buffer.from(version)]) : body),
  });
  const { context } = await lifter(browser);
  try {
    const page = await open(context, own.address);
    await offline(page);
    await page.reload();
    await ready(page);
    await start(page, { protocol: "Classic" });
    version = "\n// newer";
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((known) => known.update()));
    await page.waitForFunction(() => navigator.serviceWorker.getRegistration().then((known) => known.waiting !== null));
    assert.equal(await page.getByText("A new version is here").count(), 0, "nothing in the middle of a set");
    await did(page, 25);
    await page.getByRole("button", { name: "Look at it" }).click();
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Use it now" }).click()]);
    await ready(page);
    assert.equal((await live(page)).length, 1);
  } finally {
    await context.close();
    await own.close();
  }
});

story("a wrong tap is undone, corrected, and what was said stays said", async ({ page }) => {
  await start(page);
  await did(page, 9);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => document.querySelector(".hugeload .figure")?.textContent === "100");
  await did(page, 6);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Correct" }).click();
  await page.getByRole("button", { name: "Less Reps of segment 1" }).click();
  await page.waitForFunction(() => document.querySelector("main .ring strong")?.textContent === "20");
  assert.deepEqual(
    (await live(page)).map(({ payload }) => payload.event.event),
    ["done", "undo", "done", "correct"],
  );
});

const hangs = (page) => page.locator(".live .bar").first().getAttribute("aria-label");
const withoutPlate = (page, size) =>
  page.waitForFunction(
    (plate) => !` ${document.querySelector(".live .bar")?.getAttribute("aria-label")} `.includes(` ${plate} `),
    size,
  );

story("the fives have run out: one tap stacks the bar from what is left, and a reload remembers", async ({ page }) => {
  await start(page);
  assert.match(await hangs(page), / 5 /);
  await page.getByRole("button", { name: "No 5s left", exact: true }).click();
  await withoutPlate(page, 5);
  assert.equal(await load(page), "100");
  assert.equal((await live(page))[0].payload.event.event, "restack");
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: "No 10s left", exact: true }).click();
  await withoutPlate(page, 10);
  assert.doesNotMatch(await hangs(page), / 5 /, "what ran out before is not hung again");
});

story("a bar that hangs otherwise is stacked anew in one tap, so that the next drop is a pull", async ({ page }) => {
  await start(page);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Hangs otherwise" }).click();
  await page.getByLabel("What hangs on one side, inner to outer?", { exact: true }).last().fill("20 20");
  await page.getByRole("button", { name: "Done" }).click();
  await withoutPlate(page, 5);
  await page.getByRole("button", { name: "Restack" }).click();
  await page.waitForFunction(() => / 5 /.test(document.querySelector(".live .bar").getAttribute("aria-label")));
  await did(page, 6);
  assert.equal(await load(page), "90");
  assert.equal(await page.locator(".plate.going").count(), 1, "one plate a side comes off");
  assert.deepEqual(
    (await live(page)).map(({ payload }) => payload.event.event),
    ["restack", "restack", "done"],
  );
});

/** A phone that writes down what it says, shakes and plays. */
const HEARD = () => {
  window.heard = [];
  speechSynthesis.speak = ({ text }) => window.heard.push(text);
  navigator.vibrate = () => window.heard.push("shakes");
  const real = window.AudioContext;
  window.AudioContext = function () {
    window.heard.push("sounds");
    return new real();
  };
};

story(
  "the next load is said as a training partner would, and sound, vibration and speech are switched one by one",
  async ({ page }) => {
    await page.goto(`${gym.address}#/lifter`);
    const cue = (name) => page.getByRole("checkbox", { name });
    await cue("Say the next load aloud").check();
    await cue("Sound at the end of the rest").uncheck();
    await cue("Vibration").uncheck();
    await page.goto(`${gym.address}#/`);
    await start(page);
    await did(page, 6);
    const heard = () => page.evaluate(() => window.heard);
    assert.deepEqual(await heard(), ["one hundred, twenty-five to go", "ninety, pull the fives, nineteen to go"]);
    await page.goto(`${gym.address}#/lifter`);
    await cue("Say the next load aloud").uncheck();
    await cue("Vibration").check();
    await cue("Sound at the end of the rest").check();
    await page.evaluate(() => (window.heard = []));
    await page.goto(`${gym.address}#/live`);
    await did(page, 5);
    assert.deepEqual(await heard(), ["sounds", "shakes"]);
  },
  { init: HEARD },
);

story("another load than advised is taken, and a load above the work is refused in words", async ({ page }) => {
  await start(page);
  await did(page, 6);
  const other = async (kilograms) => {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Other load" }).click();
    await page.getByLabel("What is on now, in all?", { exact: true }).last().fill(kilograms);
    await page.getByRole("button", { name: "Done" }).click();
  };
  await other("85");
  await page.waitForFunction(() => document.querySelector(".hugeload .figure")?.textContent === "85");
  await other("140");
  await page.locator("dialog .trouble").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await load(page), "85");
});

story("ready beats the timer, and the rest that was tapped counts as measured", async ({ page }) => {
  await start(page);
  await did(page, 6);
  await page.getByRole("button", { name: "I am ready" }).click();
  await page.getByText("Lifting").waitFor();
  await did(page, 5);
  assert.match((await live(page))[1].payload.event.rested, /^\d+s$/);
});

story("a helper on each side sees what to pull, left and right", async ({ page }) => {
  await start(page);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Two helpers" }).click();
  await page.waitForSelector(".bars.pair");
  await did(page, 6);
  assert.equal(await page.locator(".bars.pair .plate.going").count(), 2);
});

story("the heavy sets are done here too: warm-ups, rests, and the finish from what hangs", async ({ page }) => {
  await page.goto(`${gym.address}#/heavy`);
  await page.getByLabel("Maximum (kg)").fill("115");
  await page.getByText("Warm-up 1/").waitFor();
  for (let set = 1; set <= 5; set++) {
    await page.locator(".keys .expected").click();
    await page.waitForFunction((done) => document.querySelectorAll(".heavy .segments li").length === done, set);
  }
  assert.match(await page.locator(".rest .count").textContent(), /^[23]:\d\d$/);
  await page.getByRole("button", { name: "Plan the finish" }).click();
  await page
    .getByText(/^Change what hangs/)
    .or(page.locator(".stack .figure"))
    .first()
    .waitFor();
  const logged = (await kept(page)).filter(({ type }) => type === "set-logged").map(({ payload }) => payload.kind);
  assert.deepEqual(logged, ["warm-up", "warm-up", "warm-up", "warm-up", "primary"]);
  await start(page, { protocol: "Band" });
  assert.equal((await kept(page)).filter(({ type }) => type === "set-logged").length, 5, "nothing is logged twice");
});

story("stopping for pain ends the set, and before the lift's next finish it is asked about", async ({ page }) => {
  await start(page);
  await did(page, 6);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("button", { name: "Pain" }).click();
  await page.waitForSelector("main.over");
  await page.goto(`${gym.address}#/`);
  await page.getByRole("heading", { name: "Not yet" }).waitFor();
});

story("a classic racked at 19 is stripped and finished, as segments", async ({ page }) => {
  await start(page, { protocol: "Classic" });
  await did(page, 19);
  await page.getByRole("heading", { name: /^Strip to/ }).waitFor();
  await did(page, 6);
  await page.waitForFunction(() => document.querySelectorAll(".over .segments li").length === 2);
  await page.goto(`${gym.address}#/history`);
  await page.getByText("No 25 in one go yet").waitFor();
});

story("a yes to chest pain stops everything, and nothing overrides it", async ({ page }) => {
  await page.getByRole("button", { name: "Start the set" }).click();
  await page.getByRole("checkbox", { name: /chest hurt/ }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("heading", { name: "Not yet" }).waitFor();
  await page.getByText("What can be done instead").waitFor();
  assert.equal(await page.getByText("I know what I do").count(), 0);
  assert.equal(await page.getByRole("button", { name: "Start the set" }).count(), 0);
});

story("work that cannot be read says what was expected, and pounds are pounds", async ({ page }) => {
  await page.getByLabel("Load × reps").fill("hundred");
  await page.getByText("a weight with its unit").waitFor();
  await page.getByLabel("Load × reps").fill("225lb × 5");
  await page.getByRole("radio", { name: "A spotter" }).check({ force: true });
  await page.getByRole("radio", { name: "Drop", exact: true }).check({ force: true });
  await page.waitForFunction(() => document.querySelector(".stack .figure")?.textContent === "225");
  assert.match(await page.locator(".stack .unit").textContent(), /^lb/);
});

story("every number opens its why: rule, evidence, and what went in", async ({ page }) => {
  await page.locator(".stack .load").click();
  await page.locator("dialog summary").first().click();
  await page.getByRole("heading", { name: "Evidence" }).first().waitFor();
  await page.getByRole("heading", { name: "What went in" }).waitFor();
});

story("a set that was deleted by mistake comes back; one that was meant is gone for good", async ({ page }) => {
  await start(page, { protocol: "Classic" });
  await did(page, 25);
  const review = async () => {
    await page.goto(`${gym.address}#/history`);
    await page.locator(".setlink").first().click();
    await page.getByRole("button", { name: "Delete" }).click();
  };
  await review();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator(".setlink").first().waitFor();
  assert.equal((await kept(page)).filter(({ type }) => type === "event-deleted").length, 0);
  await review();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await page.reload();
  await ready(page);
  assert.equal(await page.locator(".setlink").count(), 0);
  assert.equal((await kept(page)).filter(({ type }) => type === "event-deleted").length, 1);
});

story("everything is exported, erased, and taken in again", async ({ page }) => {
  await start(page, { protocol: "Classic" });
  await did(page, 25);
  await page.goto(`${gym.address}#/lifter`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export all" }).click(),
  ]);
  const file = await download.path();
  const before = (await kept(page)).map(({ id }) => id);
  await page.getByRole("button", { name: "Erase all" }).click();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Erase everything" }).click()]);
  await ready(page);
  assert.equal((await kept(page)).length, 0);
  await page.goto(`${gym.address}#/lifter`);
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator(".snack").getByText(`${before.length} events taken in`).waitFor();
  assert.deepEqual(
    (await kept(page)).map(({ id }) => id),
    before,
  );
});

story(
  "a routine shows its mistakes where they are, is completed, saved, and today starts from it",
  async ({ page }) => {
    await page.goto(`${gym.address}#/routine`);
    const text = page.getByLabel("Your routine");
    await text.fill("Day Push\nBench press 4x5 @ 100");
    await page.getByText("Line 2, column 19").waitFor();
    assert.equal(await page.locator(".editor u").textContent(), "100");
    await text.fill("Day Push\nBench press 4x5 @ 100kg + drop 25\nDip");
    await text.fill("Day Push\nBench press 4x5 @ 100kg + drop 25");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Saved" }).waitFor();
    await page.goto(`${gym.address}#/`);
    await page.getByRole("region", { name: "Next today" }).getByRole("button").first().click();
    await page.waitForFunction(() => document.querySelector(".worktext")?.value === "100kg 4x5");
  },
);

for (const colorScheme of ["light", "dark"]) {
  story(
    `the week goes to the gym on paper, with a box for each set and none of the controls, ${colorScheme}`,
    async ({ page }) => {
      await page.goto(`${gym.address}#/routine`);
      await page
        .getByLabel("Your routine")
        .fill("Day Push\nBench press 4x5 @ 100kg rest 3:00 + drop 25\n\nDay Pull\nBarbell row 3x6-8 @ 80kg");
      const print = page.getByRole("button", { name: "Print the week" });
      await print.waitFor();
      assert.equal(await page.locator(".weeksheet").isVisible(), false, "nothing of the sheet on the screen");
      await page.evaluate(() => (globalThis.print = () => (document.title = "printed")));
      await print.click();
      assert.equal(await page.title(), "printed");
      await page.emulateMedia({ media: "print" });
      const days = page.locator(".weeksheet section");
      assert.deepEqual(await days.locator("h2").allInnerTexts(), ["Push", "Pull"]);
      const bench = days.first().getByRole("row", { name: /^Bench press/ });
      assert.deepEqual(await bench.getByRole("cell").allInnerTexts(), ["4 × 5", "100kg", "3:00", ""]);
      assert.match(await bench.innerText(), /\+ Running drop, 25 reps in all/);
      assert.equal(await bench.locator(".box").count(), 5, "four heavy sets and the finish");
      assert.equal(await days.last().locator(".box").count(), 3);
      for (const control of ["textarea", ".form", ".compare", "nav", "button"])
        assert.equal(await page.locator(control).first().isVisible(), false, control);
      const ink = await days
        .first()
        .locator("h2")
        .evaluate((heading) => [
          getComputedStyle(heading).color,
          getComputedStyle(heading.closest("div")).backgroundColor,
        ]);
      assert.deepEqual(ink, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
      await page.getByLabel("Your routine").evaluate((area) => area.blur());
    },
    { options: { ...DESK, colorScheme } },
  );
}

story(
  "with the keyboard alone a set is started and done",
  async ({ page }) => {
    const press = async (locator) => {
      await locator.focus();
      await page.keyboard.press("Enter");
    };
    await press(page.getByRole("button", { name: "Start the set" }));
    await page.getByRole("button", { name: "None of these" }).waitFor();
    await press(page.getByRole("button", { name: "None of these" }));
    await page.waitForSelector("main.live");
    await press(page.locator(".keys .expected"));
    await page.waitForSelector("main.over");
    assert.match(await page.locator("[role=status]").last().textContent(), /Done\. \d+ reps/);
  },
  { options: DESK },
);

story("a routine is the same as a form: a line is changed and another one added", async ({ page }) => {
  await page.goto(`${gym.address}#/routine`);
  const text = page.getByLabel("Your routine");
  await text.fill("Day Push\nBench press 4x5 @ 100kg rest 3:00 + drop 25\nDip 3x8 @ bw");
  await page
    .locator(".form")
    .getByRole("button", { name: /^Bench press/ })
    .click();
  await page.locator("dialog").getByLabel("sets").fill("5");
  await page.locator("dialog").getByLabel("load").fill("102.5kg");
  await page.getByRole("button", { name: "Done" }).click();
  await page.waitForFunction(() =>
    /Bench press +5x5 @ 102.5kg +rest 3:00 +\+ drop 25/.test(document.querySelector("textarea").value),
  );
  await page.getByRole("button", { name: "Add an exercise" }).click();
  await page
    .locator("dialog")
    .getByRole("button", { name: /^Squat/ })
    .click();
  await page.waitForFunction(() => /Squat 4x5/.test(document.querySelector("textarea").value));
  await page.getByText("All of it is understood").waitFor();
});

story("each live change is said to a screen reader, politely", async ({ page }) => {
  await start(page);
  await did(page, 6);
  await page.waitForFunction(
    () => document.querySelector("p[aria-live=polite]")?.textContent === "90 kg, pull the 5s, 19 to go.",
  );
});

for (const colorScheme of ["light", "dark"]) {
  for (const [size, options] of [
    ["phone", PHONE],
    ["desk", DESK],
  ]) {
    story(
      `axe finds nothing on any page or state, ${colorScheme}, ${size}`,
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        const look = (name) => accessible(page, name);
        await look("start");
        for (const tab of ["plan", "history", "routine", "lifter", "heavy"]) {
          await page.goto(`${gym.address}#/${tab}`);
          await page.locator("main h1").waitFor();
          await look(tab);
        }
        await page.goto(`${gym.address}#/`);
        await page.getByRole("radio", { name: "Drop", exact: true }).check({ force: true });
        await page.getByRole("heading", { name: "Not yet" }).waitFor();
        await look("not yet");
        await page.getByRole("radio", { name: "A spotter" }).check({ force: true });
        await page.locator(".stack .load").click();
        await look("why");
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Start the set" }).click();
        await page.getByRole("button", { name: "None of these" }).waitFor();
        await look("screening");
        await page.getByRole("button", { name: "None of these" }).click();
        await page.waitForSelector("main.live");
        await look("resting");
        await did(page, 6);
        await look("pulling");
        await page.getByRole("button", { name: "Stop" }).click();
        await look("stopping");
        await page.getByRole("button", { name: "That is enough" }).click();
        await page.waitForSelector("main.over");
        await look("over");
        await page.getByRole("button", { name: "Look at it" }).click();
        await page.locator(".setpicture").first().waitFor();
        await look("review");
        await page.goto(`${gym.address}#/history`);
        await page.locator(".setpicture").first().waitFor();
        await look("history");
      },
      { options: { ...options, colorScheme } },
    );
  }
}

story(
  "at twice the size nothing is cut off and nothing overlaps the load",
  async ({ page }) => {
    await start(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
  },
  { options: { ...PHONE, viewport: { width: 320, height: 568 } } },
);

test(
  "over plain HTTP from another device it says what is missing, and still runs a set",
  { timeout: 60_000 },
  async () => {
    const far = await launch(["--host-resolver-rules=MAP gym.example 127.0.0.1"]);
    const { context, wrong } = await lifter(far);
    try {
      const page = await open(context, `http://gym.example:${gym.port}/`);
      assert.equal(await page.evaluate(() => isSecureContext), false);
      await page.getByText("Opened without HTTPS").waitFor();
      await start(page);
      await did(page, 6);
      assert.equal((await live(page)).length, 1);
      assert.deepEqual(wrong, []);
    } finally {
      await far.close();
    }
  },
);

story("sets told in one breath are kept one by one", async ({ page }) => {
  await page.getByLabel("Load × reps").fill("60×5, 100×5 ×5 ×4");
  await start(page);
  const sets = (await kept(page)).filter(({ type }) => type === "set-logged").map(({ payload }) => payload.set);
  assert.deepEqual(sets, ["60kg x5", "100kg x5", "100kg x5", "100kg x4"]);
});

test("every file that the page keeps is there, and none of them is from elsewhere", () => {
  const worker = readFileSync(`${DIST}sw.js`, "utf8");
  const kept = JSON.parse(JSON.parse(/JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(worker)[1]));
  assert.ok(kept.length > 10, `${kept.length} files`);
  for (const name of kept) readFileSync(DIST + (name === "./" ? "index.html" : name));
  assert.ok(!/https?:\/\/(?!www\.w3\.org)/.test(readFileSync(`${DIST}index.html`, "utf8")));
});
