/** The service worker: keeps the page for when there is no network, and waits with a new version until it is wanted. */
import { signal } from "@preact/signals";

/** Whether a new version waits. */
export const updateWaiting = signal(false);

let waiting: ServiceWorker | null = null;
let wanted = false;

export function watchForUpdates(): void {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  void navigator.serviceWorker.register("sw.js").then((registration: ServiceWorkerRegistration | undefined) => {
    if (registration === undefined) return;
    const found = (): void => {
      // Without a controller it is the first one: nothing old is running.
      if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
      waiting = registration.waiting;
      updateWaiting.value = true;
    };
    found();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", found));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void registration.update().catch(() => undefined);
    });
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (wanted) location.reload();
  });
}

export function applyUpdate(): void {
  wanted = true;
  waiting?.postMessage("take-over");
}
