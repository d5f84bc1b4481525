/** Where the page is: behind the #, so that any static host will do. */
import { signal } from "@preact/signals";

const read = (): string => location.hash.replace(/^#\/?/, "");

export const place = signal(read());

addEventListener("hashchange", () => {
  place.value = read();
  scrollTo(0, 0);
});

export function go(to: string): void {
  location.hash = `/${to}`;
}
