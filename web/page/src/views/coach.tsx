/** A coach's athletes: who they are, how they come, what is prescribed to them. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { place } from "../router";
import { call } from "../server/api";
import { rememberManaged } from "../server/managed";
import { t } from "../texts";
import { Empty, Field } from "../ui";
import { Trouble, useAsking } from "./asking";
import { Board } from "./board";
import { CoachedAthlete } from "./coachathlete";
import { Prescription } from "./prescription";

export interface Athlete {
  id: string;
  name: string;
  managed: boolean;
  /** Logs that the athlete claimed, kept before there was an account. */
  claimed: string[];
}

export interface Group {
  id: string;
  name: string;
  athletes: string[];
}

export function Coach(): JSX.Element {
  const [athletes, setAthletes] = useState<Athlete[]>();
  const [groups, setGroups] = useState<Group[]>([]);
  const [trouble, ask] = useAsking();
  const [, part = "", id = ""] = place.value.split("/");
  const load = async (): Promise<void> => {
    const { athletes: all } = await call<{ athletes: Athlete[] }>("GET", "coach/athletes");
    rememberManaged(all.filter(({ managed }) => managed));
    setAthletes(all);
    setGroups((await call<{ groups: Group[] }>("GET", "coach/groups")).groups);
  };
  useEffect(() => ask(load), []);
  if (part === "board") return <Board athletes={athletes ?? []} />;
  const chosen = part === "of" ? athletes?.find((each) => each.id === id) : undefined;
  if (chosen !== undefined) return <CoachedAthlete key={chosen.id} athlete={chosen} onChange={() => ask(load)} />;
  return (
    <main id="content" class="coach">
      <h1>{t.coach.title}</h1>
      <Trouble text={trouble} />
      <p>
        <a class="button main" href="#/coach/board">
          {t.coach.board}
        </a>
      </p>
      {athletes === undefined ? null : athletes.length === 0 ? (
        <Empty title={t.coach.none}>
          <p>{t.coach.noneHow}</p>
        </Empty>
      ) : (
        <section class="card">
          <h2>{t.coach.athletes}</h2>
          <ul class="plainlist">
            {athletes.map((athlete) => (
              <li key={athlete.id} class="withbutton">
                <span>
                  <strong>{athlete.name}</strong>
                  {athlete.managed ? <span class="quiet"> {t.coach.managed}</span> : null}
                </span>
                <span class="list row">
                  {athlete.managed ? (
                    <a class="button" href={`?athlete=${athlete.id}#/`} aria-label={`${t.coach.open}: ${athlete.name}`}>
                      {t.coach.open}
                    </a>
                  ) : null}
                  <a class="button" href={`#/coach/of/${athlete.id}`} aria-label={`${t.coach.look}: ${athlete.name}`}>
                    {t.coach.look}
                  </a>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Invite />
      <Managed onDone={() => ask(load)} />
      {athletes === undefined || athletes.length === 0 ? null : (
        <>
          <Groups athletes={athletes} groups={groups} onChange={() => ask(load)} />
          <Prescription athletes={athletes} groups={groups} />
        </>
      )}
    </main>
  );
}

interface Offer {
  code: string;
  until: string;
  link?: string;
}

export function Code({ offer, how }: { offer: Offer; how: string }): JSX.Element {
  return (
    <p role="status">
      {how}
      <code class="secret figure">{offer.code}</code>
      {offer.link === undefined ? null : <code class="secret">{offer.link}</code>}
      <span class="quiet">{t.coach.until(new Date(offer.until))}</span>
    </p>
  );
}

function Invite(): JSX.Element {
  const [offer, setOffer] = useState<Offer>();
  const [trouble, ask, busy] = useAsking();
  return (
    <section class="card">
      <h2>{t.coach.invite}</h2>
      <Trouble text={trouble} />
      {offer === undefined ? (
        <button
          disabled={busy}
          onClick={() => ask(async () => setOffer(await call<Offer>("POST", "coach/offers", {})))}
        >
          {t.coach.invite}
        </button>
      ) : (
        <Code offer={offer} how={t.coach.inviteHow} />
      )}
    </section>
  );
}

function Managed({ onDone }: { onDone: () => void }): JSX.Element {
  const [name, setName] = useState("");
  const [trouble, ask, busy] = useAsking();
  return (
    <section class="card">
      <h2>{t.coach.addManaged}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(async () => {
            await call("POST", "coach/managed", { name: name.trim() });
            setName("");
            onDone();
          });
        }}
      >
        <Field label={t.coach.managedName} value={name} onInput={setName} />
        <Trouble text={trouble} />
        <button disabled={busy || name.trim() === ""}>{t.coach.add}</button>
      </form>
    </section>
  );
}

function Groups({
  athletes,
  groups,
  onChange,
}: {
  athletes: Athlete[];
  groups: Group[];
  onChange: () => void;
}): JSX.Element {
  const [name, setName] = useState("");
  const [trouble, ask, busy] = useAsking();
  return (
    <section class="card">
      <h2>{t.coach.groups}</h2>
      {groups.map((group) => (
        <GroupRow key={group.id} group={group} athletes={athletes} onChange={onChange} />
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(async () => {
            await call("POST", "coach/groups", { name: name.trim(), athletes: [] });
            setName("");
            onChange();
          });
        }}
      >
        <Field label={t.coach.group} value={name} onInput={setName} />
        <Trouble text={trouble} />
        <button disabled={busy || name.trim() === ""}>{t.coach.makeGroup}</button>
      </form>
    </section>
  );
}

function GroupRow({
  group,
  athletes,
  onChange,
}: {
  group: Group;
  athletes: Athlete[];
  onChange: () => void;
}): JSX.Element {
  const [trouble, ask, busy] = useAsking();
  const change = (members: string[]): void =>
    ask(async () => {
      await call("PUT", `coach/groups/${group.id}`, { name: group.name, athletes: members });
      onChange();
    });
  return (
    <details>
      <summary>
        {group.name} ({group.athletes.length})
      </summary>
      <fieldset class="members">
        <legend class="hidden">
          {t.coach.members}: {group.name}
        </legend>
        {athletes.map(({ id, name }) => (
          <label key={id} class="switch">
            <input
              type="checkbox"
              disabled={busy}
              checked={group.athletes.includes(id)}
              onChange={(event) =>
                change(
                  event.currentTarget.checked
                    ? [...group.athletes, id]
                    : group.athletes.filter((other) => other !== id),
                )
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <Trouble text={trouble} />
      <button
        class="plain"
        disabled={busy}
        aria-label={`${t.coach.remove}: ${group.name}`}
        onClick={() => ask(async () => (await call("DELETE", `coach/groups/${group.id}`), onChange()))}
      >
        {t.coach.remove}
      </button>
    </details>
  );
}
