import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Question, Screening } from "nijugo";
import { answerScreening } from "../acts";
import { dayOf } from "../day";
import { now } from "../clock";
import { ask, failed } from "../engine";
import { screening } from "../fold";
import { afterCareDue, stoppedForPain } from "../request";
import { managedName } from "../server/managed";
import { t } from "../texts";
import { Field, Sheet } from "../ui";

const AFTER_CARE = ["severe-swelling", "lasting-weakness", "dark-urine"];
const YEAR = 365 * 86_400_000;

function questions(): Question[] {
  const answer = ask<Screening>({ ask: "screening" });
  return failed(answer) ? [] : answer.questions;
}

/** What has to be asked before this lift's live set; none when all is known. */
export function dueQuestions(exercise: string): Question[] {
  const all = questions();
  const answers = screening.value;
  const fresh = answers !== undefined && now() - Date.parse(answers.day) < YEAR;
  const today = answers?.day === dayOf(new Date(now()));
  const answered = (id: string): boolean =>
    answers !== undefined && (answers.yes.includes(id) || answers.no.includes(id));
  return all.filter(({ id, everybody }) => {
    if (everybody && !(fresh && answered(id))) return true;
    if (id === "pain-at-lift" && stoppedForPain(exercise)) return !(today && answered(id));
    return AFTER_CARE.includes(id) && afterCareDue() && !(today && answered(id));
  });
}

interface Asking {
  asked: Question[];
  onDone: () => void;
  onClose: () => void;
}

export function ScreeningSheet({ asked, onDone, onClose }: Asking): JSX.Element {
  const [yes, setYes] = useState<string[]>([]);
  const [by, setBy] = useState("");
  const [on, setOn] = useState("");
  const before = screening.value;
  const name = managedName();
  const clearable = yes.length > 0 && !asked.some(({ id, alarm }) => alarm && yes.includes(id));
  const finish = async (): Promise<void> => {
    const ids = asked.map(({ id }) => id);
    const keep = (list: string[] | undefined): string[] => (list ?? []).filter((id) => !ids.includes(id));
    const said = by.trim() !== "" && on !== "" ? { clearedBy: by.trim(), clearedOn: on } : {};
    const done = await answerScreening({
      yes: [...keep(before?.yes), ...yes],
      no: [...keep(before?.no), ...ids.filter((id) => !yes.includes(id))],
      ...said,
      answeredBy: name ?? "the lifter",
    });
    if (done) onDone();
  };
  return (
    <Sheet title={t.screening.title} onClose={onClose}>
      <p>{name === undefined ? t.screening.lead : t.coach.handOver(name)}</p>
      <ul class="questions">
        {asked.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={yes.includes(id)}
                onChange={(event) =>
                  setYes(event.currentTarget.checked ? [...yes, id] : yes.filter((other) => other !== id))
                }
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      {clearable ? (
        <details>
          <summary>{t.screening.clear}</summary>
          <Field label={t.screening.clearedBy} value={by} onInput={setBy} />
          <label class="field">
            <span>{t.screening.clearedOn}</span>
            <input type="date" value={on} onInput={(event) => setOn(event.currentTarget.value)} />
          </label>
        </details>
      ) : null}
      <div class="foot">
        <button class="main" onClick={() => void finish()}>
          {yes.length === 0 ? t.screening.none : t.screening.continue}
        </button>
      </div>
    </Sheet>
  );
}
