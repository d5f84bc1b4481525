/** Other logs in and out, by the server: a look at what would come in, line by line, and only then the log. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { exercises } from "../engine";
import { upload } from "../server/api";
import { standing } from "../server/standing";
import { syncNow } from "../server/sync";
import { t } from "../texts";
import { Choice } from "../ui";
import { Trouble, useAsking } from "./asking";

interface Line {
  line: number;
  why: string;
}

/** What `nijugo import --json` prints. */
interface Report {
  format: string;
  rows: number;
  added: number;
  skipped: Line[];
  unclear: Line[];
  sessions: number;
  sets: number;
  finishingSets: number;
  ownExercises: { name: string; rows: number }[];
  unreadColumns: string[];
}

type Unit = "" | "kg" | "lb";

const MOST_LINES = 50;
const FORMATS = ["strong", "hevy", "openweight", "json"] as const;

export function OtherLogs(): JSX.Element {
  const { who } = standing.value;
  const athlete = who?.account?.athlete ?? who?.athlete;
  return (
    <main id="content" class="account">
      <h1>{t.otherLogs.title}</h1>
      {athlete === undefined ? (
        <section class="card">
          <p>{t.otherLogs.noServer}</p>
          <p>
            <a class="button" href="#/lifter">
              {t.otherLogs.own}
            </a>
          </p>
        </section>
      ) : (
        <>
          <In athlete={athlete} />
          <Out athlete={athlete} />
        </>
      )}
    </main>
  );
}

function In({ athlete }: { athlete: string }): JSX.Element {
  const [file, setFile] = useState<File>();
  const [unit, setUnit] = useState<Unit>("");
  const [names, setNames] = useState<Record<string, string>>({});
  const [report, setReport] = useState<Report>();
  const [asksUnit, setAsksUnit] = useState(false);
  const [done, setDone] = useState(false);
  const [trouble, ask, busy] = useAsking();

  const send = async (what: File, dry: boolean, of: Unit, meant: Record<string, string>): Promise<void> => {
    const query = new URLSearchParams({
      "dry-run": String(dry),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    if (of !== "") query.set("unit", of);
    const lines = Object.entries(meant).filter(([, known]) => known !== "");
    if (lines.length > 0)
      query.set("map", ["nijugo map 1", ...lines.map(([own, known]) => `exercise "${own}" is ${known}`)].join("\n"));
    const told = await upload<Report>(`athletes/${athlete}/import?${query}`, what);
    setReport(told);
    setDone(!dry);
    if (!dry) await syncNow();
    else if (of === "") setAsksUnit(told.unclear.some(({ why }) => why.includes("kg or lb")));
  };
  const look = (what: File, of: Unit, meant: Record<string, string>): void => ask(() => send(what, true, of, meant));

  return (
    <section class="card">
      <h2>{t.otherLogs.in}</h2>
      <p class="quiet">{t.otherLogs.inHow}</p>
      <div class="list row">
        <label class="button">
          {t.otherLogs.choose}
          <input
            type="file"
            accept=".csv,.json,.txt,text/csv,application/json"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen === undefined) return;
              setFile(chosen);
              setUnit("");
              setNames({});
              setReport(undefined);
              setAsksUnit(false);
              look(chosen, "", {});
            }}
          />
        </label>
      </div>
      <Trouble text={trouble} />
      {file === undefined || report === undefined ? null : (
        <>
          <p role="status">
            <strong>{done ? t.otherLogs.taken(report) : t.otherLogs.would(report)}</strong>
          </p>
          <p class="quiet">{t.otherLogs.counts(file.name, report)}</p>
          {done || !asksUnit ? null : (
            <Choice<Unit>
              label={t.otherLogs.unit}
              value={unit}
              options={[
                ["kg", "kg"],
                ["lb", "lb"],
              ]}
              onChange={(of) => {
                setUnit(of);
                look(file, of, names);
              }}
            />
          )}
          <Lines title={t.otherLogs.unclear(report.unclear.length)} lines={report.unclear} open />
          <Lines title={t.otherLogs.skipped(report.skipped.length)} lines={report.skipped} />
          {done || (report.ownExercises.length === 0 && Object.keys(names).length === 0) ? null : (
            <Names
              own={[...new Set([...Object.keys(names), ...report.ownExercises.map(({ name }) => name)])]}
              names={names}
              onChange={setNames}
              onLook={() => look(file, unit, names)}
            />
          )}
          {done || report.added === 0 ? null : (
            <button class="main" disabled={busy} onClick={() => ask(() => send(file, false, unit, names))}>
              {t.otherLogs.take(report.sets)}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function Lines({ title, lines, open = false }: { title: string; lines: Line[]; open?: boolean }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul class="plainlist">
        {lines.slice(0, MOST_LINES).map(({ line, why }) => (
          <li key={line}>{t.otherLogs.line(line, why)}</li>
        ))}
      </ul>
      {lines.length > MOST_LINES ? <p class="quiet">{t.otherLogs.more(lines.length - MOST_LINES)}</p> : null}
    </details>
  );
}

interface Names {
  own: string[];
  names: Record<string, string>;
  onChange: (names: Record<string, string>) => void;
  onLook: () => void;
}

/** A map has no way to write a quotation mark within a name: such an exercise stays the lifter's own. */
function Names({ own, names, onChange, onLook }: Names): JSX.Element {
  const list = useId();
  return (
    <details open>
      <summary>{t.otherLogs.ownExercises}</summary>
      <p class="quiet">{t.otherLogs.ownHow}</p>
      <datalist id={list}>
        {exercises().map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {own
        .filter((name) => !name.includes('"'))
        .map((name) => (
          <label key={name} class="field">
            <span>{name}</span>
            <input
              list={list}
              value={names[name] ?? ""}
              placeholder={t.otherLogs.staysOwn}
              onInput={(event) => onChange({ ...names, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      <button onClick={onLook}>{t.otherLogs.lookAgain}</button>
    </details>
  );
}

function Out({ athlete }: { athlete: string }): JSX.Element {
  const [unit, setUnit] = useState<"kg" | "lb">("kg");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section class="card">
      <h2>{t.otherLogs.out}</h2>
      <p class="quiet">{t.otherLogs.outHow}</p>
      <Choice
        label={t.otherLogs.hevyUnit}
        value={unit}
        options={[
          ["kg", "kg"],
          ["lb", "lb"],
        ]}
        onChange={setUnit}
      />
      <div class="formats">
        {FORMATS.map((format) => (
          <a
            key={format}
            class="button"
            download
            href={`api/v1/athletes/${athlete}/export/${format}?${new URLSearchParams({ unit, zone })}`}
          >
            {t.otherLogs.formats[format]}
          </a>
        ))}
      </div>
    </section>
  );
}
