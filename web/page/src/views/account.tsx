/** The server and this device: what waits, what was not taken, who is signed in. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { eraseAll, events, rejected, sendAllAgain, thing, waiting } from "../log";
import { managedAthlete } from "../logs";
import { call, type Account as Member, type Who } from "../server/api";
import { addPasskey, signInWithPasskey } from "../server/passkeys";
import { standing } from "../server/standing";
import { soon, syncNow } from "../server/sync";
import { t } from "../texts";
import { Choice, Field, Sheet } from "../ui";
import { Trouble, useAsking } from "./asking";
import { Coached } from "./coached";

export function Account(): JSX.Element {
  const { state, who, lastAt, trouble } = standing.value;
  const account = who?.account;
  const [, ask, busy] = useAsking();
  useEffect(() => soon(0), []);
  return (
    <main id="content" class="account">
      <h1>{t.server.title}</h1>
      <section class="card">
        <p role="status">
          <strong>
            {state === "here" && waiting.value > 0 ? t.server.waitingHere(waiting.value) : t.server.states[state]}
          </strong>
        </p>
        {trouble === undefined ? null : (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        {state === "none" ? null : (
          <>
            <p class="quiet">
              {t.server.waitingHere(waiting.value)} {lastAt === undefined ? "" : t.server.lastAt(new Date(lastAt))}
            </p>
            <div class="list row">
              <button disabled={busy} onClick={() => ask(syncNow)}>
                {t.server.now}
              </button>
              <button disabled={busy} onClick={() => ask(() => sendAllAgain().then(syncNow))}>
                {t.server.again}
              </button>
            </div>
          </>
        )}
      </section>
      {rejected.value.length === 0 ? null : <Rejected />}
      {who === undefined || state === "none" ? null : who.caller === "lifter" ? (
        <p class="quiet">{t.server.alone}</p>
      ) : account === undefined || state === "signed-out" ? (
        account?.mustChangePassword === true ? (
          <FirstPassword />
        ) : (
          <SignIn passkeys={who.passkeys} />
        )
      ) : (
        <SignedIn account={account} passkeys={who.passkeys} />
      )}
    </main>
  );
}

function Rejected(): JSX.Element {
  return (
    <section class="card">
      <h2>{t.server.rejected}</h2>
      <p class="quiet">{t.server.rejectedHow}</p>
      <ul class="plainlist">
        {rejected.value.map(({ id, message }) => {
          const event = events.value.find((each) => each.id === id);
          return (
            <li key={id}>
              <strong>
                {event === undefined
                  ? id
                  : `${t.server.events[event.type] ?? event.type}, ${t.server.on(new Date(event.time))}`}
              </strong>
              <br />
              {message}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Secret({
  label,
  value,
  onInput,
  fresh,
}: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  fresh: boolean;
}): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="password"
        name="password"
        autocomplete={fresh ? "new-password" : "current-password"}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}

function SignIn({ passkeys }: { passkeys: boolean }): JSX.Element {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [owned, setOwned] = useState(false);
  const [trouble, ask, busy] = useAsking();
  useEffect(() => void thing("owner").then((owner) => setOwned(owner !== undefined)), []);
  const signedIn = async (who: Who): Promise<void> => {
    standing.value = { ...standing.value, who };
    if (who.account?.mustChangePassword !== true) await syncNow();
  };
  return (
    <section class="card">
      <h2>{t.server.signIn}</h2>
      <p class="quiet">{t.server.signInHow}</p>
      {owned || events.value.length === 0 ? null : <p>{t.server.joins(events.value.length)}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(async () => {
            const who = await call<Who>("POST", "sign-in", { name, password });
            firstPassword = password;
            await signedIn(who);
          });
        }}
      >
        <label class="field">
          <span>{t.server.name}</span>
          <input
            name="username"
            autocomplete="username"
            autocapitalize="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <Secret label={t.server.password} value={password} onInput={setPassword} fresh={false} />
        <Trouble text={trouble} />
        <div class="foot">
          <button class="main" disabled={busy || name === "" || password === ""}>
            {t.server.signIn}
          </button>
          {passkeys ? (
            <button type="button" disabled={busy} onClick={() => ask(async () => signedIn(await signInWithPasskey()))}>
              {t.server.withPasskey}
            </button>
          ) : null}
        </div>
      </form>
    </section>
  );
}

/** What was typed to sign in, for as long as it has to be exchanged at once. */
let firstPassword = "";

function FirstPassword(): JSX.Element {
  const [old, setOld] = useState(firstPassword);
  const [fresh, setFresh] = useState("");
  const [trouble, ask, busy] = useAsking();
  return (
    <section class="card">
      <h2>{t.server.firstPassword}</h2>
      <p class="quiet">{t.server.firstPasswordHow}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(async () => {
            await call("PUT", "account/password", { old, new: fresh });
            firstPassword = "";
            await syncNow();
          });
        }}
      >
        {firstPassword === "" ? <Secret label={t.server.password} value={old} onInput={setOld} fresh={false} /> : null}
        <Secret label={t.server.newPassword} value={fresh} onInput={setFresh} fresh />
        <Trouble text={trouble} />
        <div class="foot">
          <button class="main" disabled={busy || fresh === ""}>
            {t.server.keepPassword}
          </button>
        </div>
      </form>
    </section>
  );
}

function SignedIn({ account, passkeys }: { account: Member; passkeys: boolean }): JSX.Element {
  const [leaving, setLeaving] = useState(false);
  const [trouble, ask, busy] = useAsking();
  const signOut = (remove: boolean): void =>
    ask(async () => {
      await call("POST", "sign-out");
      if (remove && waiting.value === 0) await eraseAll();
      location.reload();
    });
  return (
    <>
      <section class="card">
        <h2>{t.server.signedInAs(account.name)}</h2>
        {account.coach ? (
          <p>
            <a class="button" href="#/coach">
              {t.coach.title}
            </a>
          </p>
        ) : null}
        <button onClick={() => setLeaving(true)}>{t.server.signOut}</button>
        {leaving ? (
          <Sheet title={t.server.signOut} onClose={() => setLeaving(false)}>
            <p>{t.server.signOutAsk(waiting.value)}</p>
            <Trouble text={trouble} />
            <div class="foot">
              <button class="main" disabled={busy} onClick={() => signOut(false)}>
                {t.server.signOutKeep}
              </button>
              {waiting.value === 0 && managedAthlete === undefined ? (
                <button disabled={busy} onClick={() => signOut(true)}>
                  {t.server.signOutRemove}
                </button>
              ) : null}
            </div>
          </Sheet>
        ) : null}
      </section>
      <Coached />
      {passkeys ? <Passkeys /> : null}
      <Devices />
      <Tokens />
    </>
  );
}

/** A list of the account's, with a way to remove each. */
function Owned<T extends { id: string }>({
  title,
  how,
  path,
  name,
  row,
  remove,
  children,
}: {
  title: string;
  how?: string;
  path: string;
  name: string;
  row: (item: T) => string;
  remove: string;
  children?: (reload: () => void) => ComponentChildren;
}): JSX.Element {
  const [items, setItems] = useState<T[]>([]);
  const [trouble, ask, busy] = useAsking();
  const load = async (): Promise<void> => setItems((await call<Record<string, T[]>>("GET", path))[name] ?? []);
  useEffect(() => ask(load), []);
  return (
    <section class="card">
      <h2>{title}</h2>
      {how === undefined ? null : <p class="quiet">{how}</p>}
      <ul class="plainlist">
        {items.map((item) => (
          <li key={item.id} class="withbutton">
            <span>{row(item)}</span>
            <button
              class="plain"
              disabled={busy}
              aria-label={`${remove}: ${row(item)}`}
              onClick={() => ask(async () => (await call("DELETE", `${path}/${item.id}`), await load()))}
            >
              {remove}
            </button>
          </li>
        ))}
      </ul>
      <Trouble text={trouble} />
      {children?.(() => ask(load))}
    </section>
  );
}

interface Device {
  id: string;
  name: string;
  seen: string;
  thisOne: boolean;
}

const since = (time: string): string => (time === "never" ? "" : `, ${t.server.on(new Date(time))}`);

const Devices = (): JSX.Element => (
  <Owned<Device>
    title={t.server.devices}
    path="account/devices"
    name="devices"
    row={({ name, seen, thisOne }) => `${name}${thisOne ? ` (${t.server.thisDevice})` : ""}${since(seen)}`}
    remove={t.server.endDevice}
  />
);

const Passkeys = (): JSX.Element => (
  <Owned<{ id: string; name: string; made: string }>
    title={t.server.passkeys}
    how={t.server.noPasskeys}
    path="account/passkeys"
    name="passkeys"
    row={({ name, made }) => `${name}${since(made)}`}
    remove={t.server.remove}
  >
    {(reload) => <AddPasskey onDone={reload} />}
  </Owned>
);

function AddPasskey({ onDone }: { onDone: () => void }): JSX.Element {
  const [trouble, ask, busy] = useAsking();
  return (
    <>
      <Trouble text={trouble} />
      <button
        disabled={busy}
        onClick={() => ask(async () => (await addPasskey(navigator.platform || t.name), onDone()))}
      >
        {t.server.addPasskey}
      </button>
    </>
  );
}

const Tokens = (): JSX.Element => (
  <Owned<{ id: string; name: string; scope: "read" | "write"; used: string }>
    title={t.server.tokens}
    how={t.server.tokensHow}
    path="account/tokens"
    name="tokens"
    row={({ name, scope, used }) => `${name}: ${t.server.scopes[scope]}${since(used)}`}
    remove={t.server.remove}
  >
    {(reload) => <NewToken onDone={reload} />}
  </Owned>
);

function NewToken({ onDone }: { onDone: () => void }): JSX.Element {
  const [name, setName] = useState("");
  const [scope, setScope] = useState<"read" | "write">("read");
  const [made, setMade] = useState("");
  const [trouble, ask, busy] = useAsking();
  return (
    <>
      <Field label={t.server.tokenName} value={name} onInput={setName} />
      <Choice
        label={t.server.tokenScope}
        value={scope}
        options={(["read", "write"] as const).map((each) => [each, t.server.scopes[each]] as const)}
        onChange={setScope}
      />
      <Trouble text={trouble} />
      <button
        disabled={busy || name.trim() === ""}
        onClick={() =>
          ask(async () => {
            setMade((await call<{ token: string }>("POST", "account/tokens", { name: name.trim(), scope })).token);
            setName("");
            onDone();
          })
        }
      >
        {t.server.makeToken}
      </button>
      {made === "" ? null : (
        <p role="status">
          {t.server.tokenOnce}
          <code class="secret">{made}</code>
        </p>
      )}
    </>
  );
}
