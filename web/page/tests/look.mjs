// Takes pictures of every screen. usage: node tests/look.mjs DIRECTORY [SIZE-THEME [SCREEN,SCREEN…]]
import { mkdirSync } from "node:fs";
import { DESK, did, host, launch, lifter, open, PHONE, start } from "./gym.mjs";

const to = process.argv[2] ?? "look";
mkdirSync(to, { recursive: true });
const gym = await host();
const browser = await launch();
const only = process.argv[3];
const wanted = process.argv[4]?.split(",");
for (const [size, options] of [
  ["phone", PHONE],
  ["desk", DESK],
]) {
  for (const colorScheme of ["light", "dark"]) {
    if (only && only !== `${size}-${colorScheme}`) continue;
    const { context, wrong } = await lifter(browser, { ...options, colorScheme, serviceWorkers: "block" });
    const page = await open(context, gym.address);
    const shot = async (name, fullPage = true) => {
      if (wanted !== undefined && !wanted.includes(name)) return;
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map((each) => each.effect.getTiming().iterations === 1 && each.finished)),
      );
      await page.screenshot({ path: `${to}/${name}-${size}-${colorScheme}.png`, fullPage });
    };
    await shot("start");
    await page.getByRole("radio", { name: "Drop", exact: true }).check({ force: true });
    await shot("not-yet");
    await page.getByRole("radio", { name: "A spotter", exact: true }).check({ force: true });
    await shot("start-drop");
    if (only !== undefined) await shot("glance", false);
    for (const tab of ["plan", "history", "routine", "lifter"]) {
      await page.goto(`${gym.address}#/${tab}`);
      await page.waitForSelector("main h1, main h2");
      await shot(tab);
    }
    await page.goto(gym.address + "#/");
    await page.getByRole("button", { name: "Start the set" }).click();
    await page.getByRole("button", { name: "None of these" }).waitFor();
    await shot("screening", false);
    await page.getByRole("button", { name: "None of these" }).click();
    await page.waitForSelector("main.live");
    await shot("live-rest", false);
    await page.getByRole("button", { name: "I am ready" }).click();
    await did(page, 6);
    await shot("live-pull", false);
    await page.getByRole("button", { name: "More" }).click();
    await shot("live-more", false);
    await page.getByRole("button", { name: "Two helpers" }).click();
    await page.waitForSelector(".bars.pair");
    await shot("live-partner", false);
    for (const reps of [6, 6]) await did(page, reps);
    await did(page, 5).catch(() => {});
    await shot("live-end", false);
    while ((await page.locator("main.over").count()) === 0)
      await did(page, Number(await page.locator("main .ring strong").textContent()));
    await shot("over");
    await page.getByRole("button", { name: "Look at it" }).click();
    await page.waitForSelector("main h1");
    await shot("review");
    await page.goto(`${gym.address}#/history`);
    await page.waitForSelector("main h1");
    await shot("history-one");
    if (wrong.length > 0) console.log(size, colorScheme, wrong);
    await context.close();
  }
}
await browser.close();
await gym.close();
