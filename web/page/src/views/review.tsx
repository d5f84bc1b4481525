import type { JSX } from "preact";
export function Review(): JSX.Element {
  return (
    <main id="content">
      <h1>Review</h1>
    </main>
  );
}
