import type { JSX } from "preact";
export function Lifter(): JSX.Element {
  return (
    <main id="content">
      <h1>Lifter</h1>
    </main>
  );
}
