/** The athletes whom a coach runs side by side on this device: one tap from one's set to another's. */
import type { JSX } from "preact";
import { managedAthlete } from "../logs";
import { place } from "../router";
import { managed } from "../server/managed";
import { t } from "../texts";

export function ManagedBar(): JSX.Element {
  const here = place.value.split("/")[0] ?? "";
  return (
    <nav class="athletes" aria-label={t.coach.tabs}>
      {managed().map(({ id, name }) => (
        <a
          key={id}
          href={`?athlete=${id}#/${here === "live" ? "live" : ""}`}
          aria-current={id === managedAthlete ? "page" : undefined}
        >
          {name}
        </a>
      ))}
      <a href="./#/coach">{t.coach.back}</a>
    </nav>
  );
}
