/** A routine's days on paper, with room to write down what was done; on a screen nothing of it is there. */
import type { JSX } from "preact";
import type { Routine, RoutineDay, RoutineFinish, RoutineSets } from "nijugo";
import { t } from "../texts";

export function WeekSheet({ routine }: { routine: Routine }): JSX.Element {
  return (
    <div class="weeksheet">
      {routine.days.map((day, i) => (
        <DaySheet key={i} day={day} name={day.name === "" ? t.sheet.day(i + 1) : day.name} />
      ))}
    </div>
  );
}

function DaySheet({ day, name }: { day: RoutineDay; name: string }): JSX.Element {
  return (
    <section>
      <header>
        <h2>{name}</h2>
        <p>{t.sheet.date}</p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.exercise}</th>
            <th scope="col">{t.sheet.sets}</th>
            <th scope="col">{t.sheet.load}</th>
            <th scope="col">{t.rest}</th>
            <th scope="col">{t.sheet.did}</th>
          </tr>
        </thead>
        <tbody>
          {day.exercises.map((line, i) => (
            <Line key={i} line={line} />
          ))}
          {day.atEnd.map(({ exercise, finish }) => (
            <tr key={exercise}>
              <th scope="row">{exercise}</th>
              <td colSpan={3}>
                {t.sheet.atEnd}: {finishWords(finish)}
              </td>
              <td>
                <i class="box wide" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {day.remarks.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

function Line({ line }: { line: RoutineSets }): JSX.Element {
  const { label, exercise, sets, reps, perSide, load, restSeconds, finish, comment } = line;
  return (
    <tr>
      <th scope="row">
        {label === "" ? "" : `${label} `}
        {exercise}
        {finish === undefined ? null : <small>+ {finishWords(finish)}</small>}
        {comment === "" ? null : <small>{comment}</small>}
      </th>
      <td>
        {sets} × {reps}
        {perSide ? ` ${t.eachSide}` : ""}
      </td>
      <td>{load}</td>
      <td>{restSeconds === undefined ? "" : t.minutes(restSeconds)}</td>
      <td>
        {Array.from({ length: sets }, (_, i) => (
          <i key={i} class="box" />
        ))}
        {finish === undefined ? null : <i class="box wide" />}
      </td>
    </tr>
  );
}

/** `Running drop, 25 reps, first cut 10 %, 0:20 rest`. */
function finishWords({ protocol, target, cut, restSeconds, on }: RoutineFinish): string {
  const words = [on === undefined ? t.protocols[protocol] : t.sheet.on(t.protocols[protocol], on)];
  if (target !== undefined) words.push(t.sheet.target(target));
  if (cut !== undefined) words.push(t.sheet.cut(cut));
  if (restSeconds !== undefined) words.push(t.sheet.rest(t.minutes(restSeconds)));
  return words.join(", ");
}
