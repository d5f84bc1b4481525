// Years of training in another app come into the log, after a look at every line of them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible, host, launch, lifter, open, PHONE } from "./gym.mjs";
import { Server } from "./server.mjs";

const MARCH = `Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Notes
2026-03-09 18:04:30,Push,1h,Bankdruck flach,1,100,5,
2026-03-09 18:04:30,Push,1h,Bankdruck flach,2,100,6,
2026-03-09 18:04:30,Push,1h,Bankdruck flach,D,90,7,
2026-03-09 18:04:30,Push,1h,Bankdruck flach,Rest Timer,0,0,
`;

let browser;

before(async () => {
  browser = await launch();
});
after(async () => {
  await browser?.close();
});

async function inBothThemes(page, name) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await accessible(page, `${name}, ${colorScheme}`);
  }
}

const inKilograms = (page) =>
  page
    .getByRole("group", { name: "The file does not say what its weights are in" })
    .getByRole("radio", { name: "kg" })
    .check({ force: true });

const choose = (page, name, text) =>
  page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

test(
  "a file without units is asked about, its exercise mapped, taken in, and known the second time",
  { timeout: 120_000 },
  async () => {
    const house = new Server();
    await house.start();
    const { context } = await lifter(browser, PHONE);
    try {
      const page = await open(context, house.address, "#/import");
      await choose(page, "strong.csv", MARCH);
      await page.getByText("Nothing new would come in.").waitFor();
      await page.getByText(/Line 2: .*kg or lb/).waitFor();
      await inBothThemes(page, "a unit is asked for");
      await inKilograms(page);
      await page.getByText("2 sets in 1 session would come in, 1 of them finishing sets.").waitFor();
      await page.locator("summary", { hasText: "Skipped: 1" }).click();
      await page.getByText("Line 5: a rest timer and no set").waitFor();
      await page.getByLabel("Bankdruck flach").fill("Bench press");
      await page.getByRole("button", { name: "Look again" }).click();
      await inBothThemes(page, "a look");
      if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/look.png`, fullPage: true });
      await page.getByRole("button", { name: "Take in 2 sets" }).click();
      await page.getByText("2 sets are in your log.").waitFor();
      await choose(page, "again.csv", MARCH);
      await inKilograms(page);
      await page.getByText("Skipped: 4").waitFor();
      assert.equal(await page.getByRole("button", { name: /Take in/ }).count(), 0);

      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Strong" }).click(),
      ]);
      assert.match(file.suggestedFilename(), /strong/);
      await choose(page, "broken.csv", `${MARCH}2026-03-10 18:00:00,"Pu`);
      await page.locator(".trouble").waitFor();
      assert.match(await page.locator(".trouble").first().textContent(), /[Ll]ine 6/);

      await page.evaluate(() => (location.hash = "/history"));
      await page.getByText(/Push/).first().waitFor();
    } finally {
      await context.close();
      await house.end();
    }
  },
);

test("without a server it says what works", async () => {
  const gym = await host();
  const { context } = await lifter(browser, PHONE);
  try {
    const page = await open(context, gym.address, "#/import");
    await page.getByText(/this address has no server/).waitFor();
    await inBothThemes(page, "no server");
    await page.getByRole("link", { name: "Nijugo's own file" }).click();
    await page.getByRole("button", { name: "Export all" }).waitFor();
  } finally {
    await context.close();
    await gym.close();
  }
});
