import type { JSX } from "preact";
export function History(): JSX.Element {
  return (
    <main id="content">
      <h1>History</h1>
    </main>
  );
}
