/// <reference lib="webworker" />
/** Keeps every file of one version, whole or not at all, and answers from it. */
const worker = self as unknown as ServiceWorkerGlobalScope;

const VERSION = "__VERSION__";
const KEPT = JSON.parse("__KEPT__") as string[];
const SHELF = `nijugo-${VERSION}`;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(SHELF).then((shelf) => shelf.addAll(KEPT.map((path) => new Request(path, { cache: "reload" })))),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith("nijugo-") && name !== SHELF).map((name) => caches.delete(name)),
        ),
      )
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener("message", (event) => {
  if (event.data === "take-over") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin || address.pathname.includes("/api/")) return;
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(request.mode === "navigate" ? "./" : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}

export {};
