// A gym for the stories: serves the built page, opens it in Chromium, and knows where things are on it.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

export const DIST = new URL("../../target/dist/", import.meta.url).pathname;
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** A static host, as anyone may have one, with the strict policy of the server. */
export async function host({ port = 0, change = (_path, body) => body } = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://gym").pathname).replace(/\/$/, "/index.html");
    asked.push(path);
    const file = join(DIST, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy":
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      "cache-control": "no-cache",
    });
    response.end(change(path, readFileSync(file)));
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", done));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}/`, port: server.address().port, asked, close };
}

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export function launch(args = []) {
  const executablePath = process.env.NIJUGO_CHROMIUM ?? PATHS.find(existsSync);
  if (executablePath === undefined) throw new Error("Chromium is missing. ./verify installs it.");
  return chromium.launch({ executablePath, chromiumSandbox: false, args });
}

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
export const DESK = { viewport: { width: 1280, height: 800 } };

/** Somebody with this device opens the page; what a page must never do is kept in `wrong`. */
export async function lifter(browser, options = PHONE, init = undefined) {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  context.setDefaultTimeout(15_000);
  if (init !== undefined) await context.addInitScript(init);
  const wrong = [];
  const hosts = new Set();
  context.on("page", (page) => {
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" && !/Failed to load resource|ERR_/.test(message.text()))
        wrong.push(message.text());
    });
  });
  context.on("request", (request) => hosts.add(new URL(request.url()).host));
  return { context, wrong, hosts };
}

export async function open(context, address, hash = "") {
  const page = await context.newPage();
  await page.goto(address + hash);
  await ready(page);
  return page;
}

export const ready = (page) => page.waitForSelector("html[data-ready]");

/** Says who catches the bar, chooses the protocol, and starts; the health questions are answered where they come. */
export async function start(page, { protocol = "Drop", who = "A spotter" } = {}) {
  await page.getByRole("radio", { name: protocol, exact: true }).check({ force: true });
  if (who !== undefined) await page.getByRole("radio", { name: who, exact: true }).check({ force: true });
  await page.getByRole("button", { name: "Start the set" }).click();
  const none = page.getByRole("button", { name: "None of these" });
  await none.or(page.locator("main.live")).first().waitFor();
  if (await none.isVisible()) await none.click();
  await page.waitForSelector("main.live");
}

export const load = (page) => page.locator(".hugeload .figure").textContent();
export const left = (page) => page.locator("main .ring strong").textContent();

/** Taps the reps just done, and waits for what the engine makes of it. */
export async function did(page, reps) {
  const before = await page.locator("main.live, main.over").innerText();
  await page
    .locator(".keys")
    .getByRole("button", { name: String(reps), exact: true })
    .click();
  await page.waitForFunction((text) => document.querySelector("main.live, main.over")?.innerText !== text, before);
}

const AXE = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** Nobody is shut out of what is on screen now, and nothing sticks out of it. */
export async function accessible(page, name) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
    [],
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
}

/** All that is kept, straight from the browser's database. */
export const kept = (page) =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open("nijugo");
        opening.onerror = fail;
        opening.onsuccess = () => {
          const all = opening.result.transaction("events").objectStore("events").getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.sort((a, b) => a.sequence - b.sequence));
          };
        };
      }),
  );
