// The page and the server it came from: what was done without reception arrives once, and nobody gets another's.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import { coach } from "../../target/js/engine.mjs";
import { accessible, DESK, did, kept, launch, left, lifter, load, open, PHONE, start } from "./gym.mjs";
import { Server } from "./server.mjs";

const at = new URL("../../target/js/", import.meta.url);
const engine = coach(
  readFileSync(new URL("exercises.txt", at), "utf8"),
  readFileSync(new URL("rules.txt", at), "utf8"),
  readFileSync(new URL("words.txt", at), "utf8"),
);
const ADA = "seven grey geese over Oslo";
const BEN = "nine slow trains to Turin";

let browser;
/** One with accounts: Ada administers. */
let house;

before(async () => {
  browser = await launch();
  house = new Server();
  await house.administrator("Ada", ADA);
  await house.start();
});
after(async () => {
  await browser?.close();
  await house?.end();
});

/** A story with a server nobody else uses, without accounts. */
function alone(name, play) {
  test(name, { timeout: 120_000 }, async () => {
    const server = await new Server().start();
    const phones = [];
    const phone = async (options = PHONE) => {
      const one = await lifter(browser, options);
      phones.push(one);
      return one;
    };
    try {
      await play({ server, phone });
      for (const { wrong } of phones) assert.deepEqual(wrong, [], "errors in the console");
    } finally {
      for (const { context } of phones) await context.close();
      await server.end();
    }
  });
}

function housed(name, play) {
  test(name, { timeout: 120_000 }, async () => {
    const { context, wrong } = await lifter(browser, PHONE);
    try {
      await play({ context });
      assert.deepEqual(wrong, [], "errors in the console");
    } finally {
      await context.close();
    }
  });
}

/** Somebody new, with the first password that Ada gave. */
async function moveIn(name) {
  const ada = await house.caller("Ada", ADA);
  await ada("POST", "admin/accounts", { name, password: `${BEN} first` });
}

const sync = async (page) => {
  await page.evaluate(() => (location.hash = "/account"));
  await page.getByRole("button", { name: "Sync now" }).click();
  await page.locator("button:enabled", { hasText: "Sync now" }).waitFor();
};
const everything = (page) => page.getByText("Everything is on the server.").waitFor();
const there = async (ask) => {
  const all = [];
  for (let cursor = 0, more = true; more; ) {
    const { json } = await ask("GET", `events?after=${cursor}`);
    all.push(...json.events);
    ({ next: cursor, more } = json);
  }
  return all;
};
const ids = (events) => events.map(({ id }) => id).sort();

async function finish(page) {
  for (const reps of [6, 5, 7, 7]) await did(page, reps);
  await page.waitForSelector("main.over");
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByRole("heading", { name: "Bench press" }).waitFor();
}

async function signIn(page, name, password) {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function firstTime(page, name) {
  await page.evaluate(() => (location.hash = "/account"));
  await signIn(page, name, `${BEN} first`);
  await page.getByLabel("New password").fill(BEN);
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("heading", { name: `Signed in as ${name}.` }).waitFor();
}

alone(
  "a set with the server, a set with the server killed and no network, and then every event is there once",
  async ({ server, phone }) => {
    const { context } = await phone();
    const page = await open(context, server.address);
    await start(page);
    await finish(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await sync(page);
    await everything(page);
    const before = await there(await server.caller());
    assert.deepEqual(ids(before), ids(await kept(page)));
    await page.close();

    await server.kill();
    await context.setOffline(true);
    const again = await open(context, server.address);
    // Enough for today, says R20; an adult may decide otherwise.
    await again.getByRole("button", { name: "I know what I do" }).click();
    await start(again, { who: undefined });
    await finish(again);
    await again.evaluate(() => (location.hash = "/account"));
    await again
      .getByText(/events wait on this device/)
      .first()
      .waitFor();

    await server.start();
    await context.setOffline(false);
    await again.getByRole("button", { name: "Sync now" }).click();
    await everything(again);
    const all = await there(await server.caller());
    assert.deepEqual(ids(all), ids(await kept(again)));
    assert.equal(new Set(ids(all)).size, all.length);
    assert.ok(all.length > before.length + 4);
    const { athlete } = (await (await server.caller())("GET", "who")).json;
    const { sessions } = (await (await server.caller())("GET", `athletes/${athlete}/sessions`)).json;
    const { sets } = (await (await server.caller())("GET", `athletes/${athlete}/sessions/${sessions[0].id}`)).json;
    const finishes = sets.filter(({ kind }) => kind === "finishing");
    assert.deepEqual(
      finishes.map(({ reps }) => reps),
      [25, 25],
    );
  },
);

alone(
  "what the page shows is what the server answers for the same events, byte for byte",
  async ({ server, phone }) => {
    const { context } = await phone();
    const page = await open(context, server.address);
    await start(page);
    const begun = (await kept(page)).find(({ type }) => type === "finishing-set-started");
    const ask = await server.caller();
    const events = [];
    for (const reps of [6, 4, 5, 6]) {
      const request = { ...begun.payload.request, events };
      const { text, json } = await ask("POST", "next", request);
      assert.equal(text, engine.ask(JSON.stringify({ ask: "next", ...request })));
      assert.equal(`${await load(page)} kg`, json.load);
      await did(page, reps);
      events.push({ event: "done", reps });
    }
    const { text } = await ask("POST", "plan", begun.payload.request);
    assert.equal(text, engine.ask(JSON.stringify({ ask: "plan", ...begun.payload.request })));
  },
);

alone(
  "two devices in one set: both keep all segments, in one order, and say that they disagree",
  async ({ server, phone }) => {
    const [one, two] = [await phone(), await phone(DESK)];
    const page = await open(one.context, server.address);
    await start(page);
    await sync(page);
    await everything(page);
    const tablet = await open(two.context, server.address, "#/account");
    await sync(tablet);
    await everything(tablet);
    await tablet.evaluate(() => (location.hash = "/live"));
    await tablet.waitForSelector("main.live");
    await page.evaluate(() => (location.hash = "/live"));
    await page.waitForSelector("main.live");
    await one.context.setOffline(true);
    await two.context.setOffline(true);
    await did(page, 6);
    await did(tablet, 5);
    for (const { context } of [one, two]) await context.setOffline(false);
    for (const device of [page, tablet, page]) {
      await sync(device);
      await everything(device);
    }
    assert.deepEqual(ids(await kept(page)), ids(await kept(tablet)));
    const shown = [];
    for (const device of [page, tablet]) {
      await device.evaluate(() => (location.hash = "/live"));
      await device.getByText("Two devices told this set").waitFor();
      shown.push([await load(device), await left(device)]);
    }
    assert.deepEqual(shown[0], shown[1]);
    const ask = await server.caller();
    const { athlete } = (await ask("GET", "who")).json;
    const { sessions } = (await ask("GET", `athletes/${athlete}/sessions`)).json;
    assert.equal(sessions[0].conflict, true);
  },
);

alone(
  "what the server does not take is shown with its reason, and the rest goes through",
  async ({ server, phone }) => {
    const { context } = await phone();
    const page = await open(context, server.address);
    await start(page);
    await page.evaluate(
      () =>
        new Promise((done, fail) => {
          const opening = indexedDB.open("nijugo");
          opening.onerror = fail;
          opening.onsuccess = () => {
            const shelves = opening.result.transaction(["events", "waiting"], "readwrite");
            const all = shelves.objectStore("events").getAll();
            all.onsuccess = () => {
              const [first] = all.result;
              const odd = { ...first, id: "01990000-0000-7000-8000-00000000beef", sequence: 99, version: 7 };
              shelves.objectStore("events").add(odd);
              shelves.objectStore("waiting").add(odd.id, odd.id);
            };
            shelves.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
    );
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await page.evaluate(() => (location.hash = "/account"));
    await page.getByRole("heading", { name: "Not taken by the server" }).waitFor();
    await page.getByText(/wire version \(7\) is newer/).waitFor();
    await accessible(page, "rejected");
    const all = await there(await server.caller());
    assert.equal(all.length, (await kept(page)).length - 1);
  },
);

housed(
  "what was done before signing in joins the account; a session that ends offline costs nothing",
  async ({ context }) => {
    await moveIn("Ben");
    const page = await open(context, house.address);
    await start(page);
    await did(page, 6);
    await page.evaluate(() => (location.hash = "/account"));
    await page.getByText(/events on this device join your account/).waitFor();
    await accessible(page, "signing in");
    await page.emulateMedia({ colorScheme: "dark" });
    await accessible(page, "signing in, dark");
    await firstTime(page, "Ben");
    await everything(page);
    await accessible(page, "signed in, dark");
    await page.emulateMedia({ colorScheme: "light" });
    await accessible(page, "signed in");
    const ben = await house.caller("Ben", BEN);
    assert.deepEqual(ids(await there(ben)), ids(await kept(page)));

    await context.setOffline(true);
    const devices = (await ben("GET", "account/devices")).json.devices;
    for (const { id, thisOne } of devices) if (!thisOne) await ben("DELETE", `account/devices/${id}`);
    await page.evaluate(() => (location.hash = "/live"));
    await page.waitForSelector("main.live");
    await did(page, 5);
    await did(page, 7);
    await context.setOffline(false);
    await sync(page);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.evaluate(() => (location.hash = "/history"));
    await page.getByText("2 events wait on this device until you sign in.").waitFor();
    await page.getByRole("link", { name: "Sign in" }).click();
    await signIn(page, "Ben", BEN);
    await everything(page);
    assert.deepEqual(ids(await there(await house.caller("Ben", BEN))), ids(await kept(page)));
  },
);

housed("signing out loses nothing, and who signs in next sees and sends nothing of it", async ({ context }) => {
  await moveIn("Cleo");
  await moveIn("Dan");
  const page = await open(context, house.address);
  await firstTime(page, "Cleo");
  await page.evaluate(() => (location.hash = "/"));
  await start(page);
  await sync(page);
  await everything(page);
  await context.setOffline(true);
  await page.evaluate(() => (location.hash = "/live"));
  await page.waitForSelector("main.live");
  await did(page, 6);
  await context.setOffline(false);
  // The event is held back: the server answers everything but the push.
  await context.route("**/api/v1/events", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.evaluate(() => (location.hash = "/account"));
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.getByText(/1 event is not on the server yet/).waitFor();
  await page.getByRole("button", { name: "Sign out, keep the log here" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await context.unroute("**/api/v1/events");

  await firstTime(page, "Dan");
  await page.evaluate(() => (location.hash = "/history"));
  await page.getByRole("heading", { name: "Nothing yet" }).waitFor();
  assert.deepEqual(await there(await house.caller("Dan", BEN)), []);
  await page.evaluate(() => (location.hash = "/account"));
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.getByRole("button", { name: "Sign out, keep the log here" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();

  await signIn(page, "Cleo", BEN);
  await page.getByRole("heading", { name: "Signed in as Cleo." }).waitFor();
  await everything(page);
  const all = await there(await house.caller("Cleo", BEN));
  assert.deepEqual(ids(all), ids(await kept(page)));
  assert.equal(all.filter(({ type }) => type === "live-event").length, 1);
});
