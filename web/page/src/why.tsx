/** Why a number is as it is: the plan's own reasons, the rule in words, its evidence, and what went in. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { Note, Rule } from "nijugo";
import { useEffect, useState } from "preact/hooks";
import { ask, failed, isWholeEngineLoaded, loadWholeEngine } from "./engine";
import type { Request } from "./events";
import { t } from "./texts";
import { Sheet } from "./ui";

interface Asked {
  title: string;
  rules: string[];
  notes: Note[];
  request: Request;
}

const asked = signal<Asked | undefined>(undefined);

/** Asks about a number that hangs on these rules. */
export function askWhy(title: string, rules: string[], notes: readonly Note[], request: Request): void {
  const said = notes.filter(({ rule }) => rules.includes(rule));
  asked.value = { title, rules, notes: said, request };
}

export function WhySheet(): JSX.Element | null {
  const shown = asked.value;
  if (shown === undefined) return null;
  const inputs = Object.entries(shown.request).filter(
    ([key, value]) => t.inputNames[key] !== undefined && value !== undefined,
  );
  return (
    <Sheet title={t.whyThis(shown.title)} onClose={() => (asked.value = undefined)} wide>
      {shown.notes.length === 0 ? null : (
        <ul class="notes lead">
          {shown.notes.map(({ rule, text }) => (
            <li key={text}>
              <b>{rule}</b> {text}
            </li>
          ))}
        </ul>
      )}
      {shown.rules.map((id) => (
        <RuleText key={id} id={id} />
      ))}
      <h3>{t.inputs}</h3>
      <dl class="inputs">
        {inputs.map(([key, value]) => (
          <div key={key}>
            <dt>{t.inputNames[key]}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

/** Texts of the rules are paragraphs and lists with little hyphens. */
function Paragraphs({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split("\n").map((line) => (
        <p key={line} class={line.startsWith("- ") ? "item" : undefined}>
          {line.replace(/^- /, "")}
        </p>
      ))}
    </>
  );
}

/** The rule book comes with the engine that answers everything, when somebody asks why for the first time. */
function RuleText({ id }: { id: string }): JSX.Element | null {
  const [loaded, setLoaded] = useState(isWholeEngineLoaded());
  useEffect(() => {
    if (!loaded) void loadWholeEngine().then(() => setLoaded(true));
  }, []);
  if (!loaded) return null;
  const rule = ask<Rule>({ ask: "explain", rule: id });
  if (failed(rule)) return null;
  return (
    <details class="rule" open={false}>
      <summary>
        <b>{id}</b> {rule.title}
      </summary>
      <Paragraphs text={rule.rule} />
      <h4>{t.reading}</h4>
      <Paragraphs text={rule.reading} />
      <h4>{t.evidence}</h4>
      <Paragraphs text={rule.evidence} />
      <h4>{t.override}</h4>
      <Paragraphs text={rule.override} />
    </details>
  );
}
