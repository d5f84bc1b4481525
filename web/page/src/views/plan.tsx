import type { JSX } from "preact";
export function PlanLab(): JSX.Element {
  return (
    <main id="content">
      <h1>PlanLab</h1>
    </main>
  );
}
