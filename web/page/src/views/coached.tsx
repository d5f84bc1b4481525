/** Who coaches this athlete, and how that begins and ends. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { call } from "../server/api";
import { t } from "../texts";
import { Field } from "../ui";
import { invitation } from "../server/invitation";
import { Trouble, useAsking } from "./asking";

interface Coaches {
  coaches: { id: string; name: string; since: string }[];
  sees: string[];
}

export function Coached(): JSX.Element {
  const [known, setKnown] = useState<Coaches>({ coaches: [], sees: [] });
  const [code, setCode] = useState(invitation);
  const [offer, setOffer] = useState<{ coach: string; sees: string[] }>();
  const [trouble, ask, busy] = useAsking();
  const load = async (): Promise<void> => setKnown(await call<Coaches>("GET", "coaches"));
  useEffect(() => ask(load), []);
  return (
    <section class="card">
      <h2>{t.coached.title}</h2>
      {known.coaches.length === 0 ? <p class="quiet">{t.coached.none}</p> : null}
      <ul class="plainlist">
        {known.coaches.map(({ id, name, since }) => (
          <li key={id} class="withbutton">
            <span>{t.coached.since(name, new Date(since))}</span>
            <button
              class="plain"
              disabled={busy}
              onClick={() => ask(async () => (await call("DELETE", `coaches/${id}`), await load()))}
            >
              {t.coached.end}
            </button>
          </li>
        ))}
      </ul>
      {known.coaches.length === 0 ? null : <Sees what={known.sees} />}
      <Field label={t.coached.code} value={code} onInput={setCode} />
      <Trouble text={trouble} />
      {offer === undefined ? (
        <div class="list row">
          <button
            disabled={busy || code.trim() === ""}
            onClick={() =>
              ask(async () =>
                setOffer(await call<{ coach: string; sees: string[] }>("POST", "offers/look", { code: code.trim() })),
              )
            }
          >
            {t.coached.look}
          </button>
          <button
            disabled={busy || code.trim() === ""}
            onClick={() =>
              ask(async () => (await call("POST", "claims", { code: code.trim() }), setCode(""), location.reload()))
            }
          >
            {t.coached.claim}
          </button>
        </div>
      ) : (
        <>
          <p>
            <strong>{t.coached.wants(offer.coach)}</strong>
          </p>
          <Sees what={offer.sees} />
          <div class="foot">
            <button
              class="main"
              disabled={busy}
              onClick={() =>
                ask(async () => {
                  await call("POST", "offers/accept", { code: code.trim() });
                  setOffer(undefined);
                  setCode("");
                  await load();
                })
              }
            >
              {t.coached.accept}
            </button>
            <button onClick={() => setOffer(undefined)}>{t.cancel}</button>
          </div>
        </>
      )}
    </section>
  );
}

const Sees = ({ what }: { what: string[] }): JSX.Element => (
  <>
    <p class="quiet">{t.coached.sees}</p>
    <ul class="plainlist">
      {what.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  </>
);
