// A coach and her athletes, each with a device of their own, or several lifters on hers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible, DESK, did, launch, lifter, open, PHONE, start } from "./gym.mjs";
import { Server } from "./server.mjs";

const ADA = "seven grey geese over Oslo";
const THEIRS = "nine slow trains to Turin";

let browser;
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

/** Somebody with an account and a device, signed in. */
async function moveIn(name, { coach = false, options = PHONE } = {}) {
  const ada = await house.caller("Ada", ADA);
  await ada("POST", "admin/accounts", { name, password: `${THEIRS} first`, coach });
  const device = await lifter(browser, options);
  const page = await open(device.context, house.address, "#/account");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(`${THEIRS} first`);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByLabel("New password").fill(THEIRS);
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("heading", { name: `Signed in as ${name}.` }).waitFor();
  return { ...device, page };
}

const to = (page, place) => page.evaluate((hash) => (location.hash = hash), place);

async function inBothThemes(page, name) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await accessible(page, `${name}, ${colorScheme}`);
  }
}

async function sync(page) {
  await to(page, "/account");
  await page.getByRole("button", { name: "Sync now" }).click();
  await page.locator("button:enabled", { hasText: "Sync now" }).waitFor();
}

test(
  "an athlete accepts, is prescribed for, is watched live, reads a comment, and ends it",
  { timeout: 120_000 },
  async () => {
    const [cora, ben] = [await moveIn("Cora", { coach: true, options: DESK }), await moveIn("Ben")];
    try {
      await to(cora.page, "/coach");
      await cora.page.getByRole("heading", { name: "Nobody yet" }).waitFor();
      await inBothThemes(cora.page, "no athletes");
      await cora.page.getByRole("button", { name: "Invite an athlete" }).click();
      const code = await cora.page.locator(".secret").first().textContent();

      await ben.page.getByLabel("A code that you were given").fill(code);
      await ben.page.getByRole("button", { name: "From a coach: see what it means" }).click();
      await ben.page.getByText("Cora wants to coach you.").waitFor();
      await ben.page.getByText("What a coach sees:").waitFor();
      await inBothThemes(ben.page, "an offer");
      await ben.page.getByRole("button", { name: "Accept" }).click();
      await ben.page.getByText(/Cora, since/).waitFor();

      await to(cora.page, "/");
      await to(cora.page, "/coach");
      await cora.page.getByText("Ben", { exact: true }).waitFor();
      await cora.page.getByRole("link", { name: "Live board" }).click();
      await cora.page.getByRole("heading", { name: "Nobody is training just now." }).waitFor();
      await inBothThemes(cora.page, "an empty board");
      await to(cora.page, "/coach");
      const text = cora.page.getByRole("textbox", { name: "Your routine" });
      await text.fill("Bench press 4x5 @ 100kg + dropp 25");
      await cora.page.getByText(/Line 1, column/).waitFor();
      await text.fill("Bench press 4x5 @ 100kg + drop 25");
      await inBothThemes(cora.page, "athletes");
      await cora.page.getByRole("button", { name: "Prescribe" }).click();
      await cora.page.getByText("Prescribed to 1 athlete.").first().waitFor();

      await sync(ben.page);
      await to(ben.page, "/routine");
      await ben.page.getByText("Written for you by Cora.").waitFor();

      await to(cora.page, "/coach/board");
      await cora.page.getByRole("heading", { name: "Live board" }).waitFor();
      await to(ben.page, "/");
      await start(ben.page);
      await did(ben.page, 6);
      const card = cora.page.locator(".running article", { hasText: "Ben" });
      await card.getByText("19", { exact: true }).waitFor();
      await inBothThemes(cora.page, "the board");
      await did(ben.page, 5);
      await card.getByText("14", { exact: true }).waitFor();
      for (const reps of [7, 7]) await did(ben.page, reps);
      await card.getByText("25 reps").waitFor();

      await to(cora.page, "/coach");
      await cora.page.getByRole("link", { name: "Look: Ben" }).click();
      await cora.page.locator(".setpicture").first().waitFor();
      await inBothThemes(cora.page, "an athlete");
      await cora.page.locator("summary", { hasText: "Comment" }).click();
      await inBothThemes(cora.page, "a comment");
      await cora.page.getByLabel("Comment").fill("Elbows in on the last one.");
      await cora.page.getByRole("button", { name: "Say it" }).click();
      await cora.page.getByText("Elbows in on the last one.").waitFor();

      await sync(ben.page);
      await to(ben.page, "/history");
      await ben.page.locator(".setlink").first().click();
      await ben.page.getByText("Elbows in on the last one.").waitFor();
      await ben.page.getByText("Cora:").waitFor();

      await to(ben.page, "/account");
      await ben.page.getByRole("button", { name: "End it" }).click();
      await ben.page.getByText("Nobody coaches you here.").waitFor();
      await to(cora.page, "/");
      await to(cora.page, "/coach");
      await cora.page.getByRole("heading", { name: "Nobody yet" }).waitFor();
      assert.deepEqual([...cora.wrong, ...ben.wrong], []);
    } finally {
      await cora.context.close();
      await ben.context.close();
    }
  },
);

test(
  "two lifters without accounts on the coach's tablet, side by side, each answering for themselves",
  { timeout: 120_000 },
  async () => {
    const { context, page, wrong } = await moveIn("Carl", { coach: true, options: DESK });
    try {
      await to(page, "/coach");
      for (const name of ["Max", "Mia"]) {
        await page.getByLabel("Their name").fill(name);
        await page.getByRole("button", { name: "Add" }).click();
        await page.getByRole("link", { name: `Look: ${name}` }).waitFor();
      }
      await page.getByRole("link", { name: "Run a set: Max" }).click();
      await page.waitForSelector("html[data-ready]");
      await page.getByRole("radio", { name: "A spotter", exact: true }).check({ force: true });
      await page.getByRole("button", { name: "Start the set" }).click();
      await page.getByText("Hand the device to Max").waitFor();
      await inBothThemes(page, "screening");
      await page.getByRole("button", { name: "None of these" }).click();
      await page.waitForSelector("main.live");
      await inBothThemes(page, "a managed set");

      await page.getByRole("link", { name: "Mia" }).click();
      await page.waitForFunction(
        () => location.search.length > 1 && document.querySelector("[aria-current=page]")?.textContent === "Mia",
      );
      await page.waitForSelector("html[data-ready]");
      await to(page, "/");
      await start(page);
      await did(page, 6);
      await page.getByRole("link", { name: "Max" }).click();
      await page.waitForFunction(() => document.querySelector("[aria-current=page]")?.textContent === "Max");
      await page.waitForSelector("main.live");

      await page.getByRole("link", { name: "All athletes" }).click();
      await page.getByRole("heading", { name: "My athletes" }).waitFor();
      await page.getByRole("link", { name: "Live board" }).click();
      await page.locator(".running article").nth(1).waitFor();
      const cards = await page.locator(".running article h2").allTextContents();
      assert.deepEqual(cards.sort(), ["Max", "Mia"]);

      const carl = await house.caller("Carl", THEIRS);
      const { athletes } = (await carl("GET", "coach/athletes")).json;
      for (const { id, name } of athletes) {
        const { events } = (await carl("GET", `athletes/${id}/events`)).json;
        const answered = events.filter(({ type }) => type === "screening-answered");
        assert.deepEqual(
          answered.map(({ payload }) => [payload.answeredBy, payload.inPerson]),
          [[name, true]],
        );
        assert.ok(events.every(({ athlete }) => athlete === id));
      }
      assert.deepEqual((await carl("GET", "events")).json.events, []);
      assert.deepEqual(wrong, []);
    } finally {
      await context.close();
    }
  },
);
