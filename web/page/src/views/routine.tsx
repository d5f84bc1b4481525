import type { JSX } from "preact";
export function RoutineView(): JSX.Element {
  return (
    <main id="content">
      <h1>RoutineView</h1>
    </main>
  );
}
