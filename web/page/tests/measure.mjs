// Measures what docs/page.md states. usage: node tests/measure.mjs
import { host, launch, lifter, open, PHONE, ready, start } from "./gym.mjs";

const gym = await host();
const browser = await launch();
const { context } = await lifter(browser, PHONE);
const page = await open(context, gym.address);
const slow = async (on) => (await context.newCDPSession(on)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
const quantile = (values, share) =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
await start(page);
await slow(page);
const taps = [];
for (let i = 0; i < 60; i++) {
  await page.waitForTimeout(1500);
  const undoing = i % 2 === 1;
  taps.push(
    await page.evaluate(
      (undo) =>
        new Promise((done) => {
          const load = document.querySelector(".hugeload .figure");
          const before = load.textContent;
          const key = [...document.querySelectorAll(undo ? ".livebar button" : ".keys button")].find(
            (b) => b.textContent === (undo ? "Undo" : "6"),
          );
          const began = performance.now();
          const look = () => {
            if (document.querySelector(".hugeload .figure")?.textContent === before) return requestAnimationFrame(look);
            done(performance.now() - began);
          };
          key.click();
          look();
        }),
      undoing,
    ),
  );
}
const counts = taps.filter((_tap, i) => i % 2 === 0);
console.log(
  `tap to next load, 4x throttle: median ${quantile([...counts], 0.5).toFixed(0)} ms, 95 % ${quantile([...counts], 0.95).toFixed(0)} ms (${counts.length} taps)`,
);

await context.setOffline(true);
await page.close();
const opened = [];
for (let i = 0; i < 7; i++) {
  const again = await context.newPage();
  await slow(again);
  const began = performance.now();
  await again.goto(`${gym.address}#/history`);
  await ready(again);
  opened.push(performance.now() - began);
  await again.close();
}
console.log(`offline reopen to interactive, 4x throttle: median ${quantile(opened, 0.5).toFixed(0)} ms`);

const many = await context.newPage();
await many.goto(`${gym.address}#/`);
await ready(many);
await many.evaluate(async () => {
  const opening = indexedDB.open("nijugo");
  const db = await new Promise((done) => (opening.onsuccess = () => done(opening.result)));
  const store = db.transaction("events", "readwrite").objectStore("events");
  const hex = (n, length) => n.toString(16).padStart(length, "0");
  const all = await new Promise((done) => (store.getAll().onsuccess = (e) => done(e.target.result)));
  const { athlete, device } = all[0];
  for (let i = 0; i < 10_000; i++) {
    const day = Math.floor(i / 12);
    store.add({
      id: `018f3c6e-${hex(i % 65536, 4)}-7000-8000-${hex(i, 12)}`,
      athlete,
      device,
      session: `018f3c6e-9a00-7000-9000-${hex(day, 12)}`,
      sequence: 1000 + i,
      time: new Date(Date.now() - (900 - day) * 86_400_000 + i * 1000).toISOString(),
      type: "set-logged",
      payload: { exercise: "Bench press", kind: "primary", set: `${80 + (day % 20)}kg x5` },
      version: 1,
    });
  }
  await new Promise((done) => (store.transaction.oncomplete = done));
  db.close();
});
await many.close();
const history = [];
for (let i = 0; i < 5; i++) {
  const again = await context.newPage();
  await again.goto(`${gym.address}#/`);
  await ready(again);
  history.push(
    await again.evaluate(
      () =>
        new Promise((done) => {
          const began = performance.now();
          location.hash = "/history";
          const look = () =>
            document.querySelector(".session")
              ? requestAnimationFrame(() => done(performance.now() - began))
              : setTimeout(look, 1);
          look();
        }),
    ),
  );
  await again.close();
}
console.log(`history of 10 000 logged sets opens: median ${quantile(history, 0.5).toFixed(0)} ms`);
await browser.close();
await gym.close();
