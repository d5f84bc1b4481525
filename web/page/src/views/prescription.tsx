/** A routine for one athlete, for several, or for a group; read by the engine while it is written. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Routine } from "nijugo";
import { ask as askEngine, failed } from "../engine";
import { call } from "../server/api";
import { t } from "../texts";
import { say } from "../ui";
import { Trouble, useAsking } from "./asking";
import type { Athlete, Group } from "./coach";
import { Editor, Problems } from "./routine";

export function Prescription({ athletes, groups }: { athletes: Athlete[]; groups: Group[] }): JSX.Element {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string[]>(athletes.length === 1 ? athletes.map(({ id }) => id) : []);
  const [trouble, ask, busy] = useAsking();
  const answer = askEngine<Routine>({ ask: "routine", text });
  const problems = failed(answer) ? [] : answer.problems;
  const whole = text.trim() !== "" && !failed(answer) && problems.length === 0;
  const toggle = (id: string, on: boolean): void =>
    setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  const prescribe = (): void =>
    ask(async () => {
      let events = 0;
      for (const id of chosen) {
        const path = groups.some((group) => group.id === id)
          ? `coach/groups/${id}/prescriptions`
          : `athletes/${id}/prescriptions`;
        events += (await call<{ events: string[] }>("POST", path, { text })).events.length;
      }
      say({ text: t.coach.prescribed(events) });
      setText("");
    });
  return (
    <section class="card">
      <h2>{t.coach.prescribe}</h2>
      <Editor text={text} problems={problems} onWrite={setText} />
      <Problems problems={problems} />
      {athletes.length + groups.length === 1 ? null : (
        <fieldset class="members">
          <legend>{t.coach.prescribeTo}</legend>
          {[...groups, ...athletes].map(({ id, name }) => (
            <label key={id} class="switch">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Trouble text={trouble} />
      <button class="main" disabled={busy || !whole || chosen.length === 0} onClick={prescribe}>
        {t.coach.prescribe}
      </button>
    </section>
  );
}
