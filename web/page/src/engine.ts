/** The engine's one door. Whatever decides a weight, a rep, a rest or a warning is behind it. */
import { coach, type Answer, type Coach, type Exercise, type Exercises, type Failure, type Request } from "nijugo";
import exercisesAt from "@engine/exercises.txt?url";
import rulesAt from "@engine/rules.txt?url";

let door: Coach | undefined;
let catalogue: Exercise[] = [];

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

export async function loadEngine(): Promise<void> {
  const [exercises, rules] = await Promise.all([text(exercisesAt), text(rulesAt)]);
  door = coach(exercises, rules);
}

/** The last answers by their requests: the same request always has the same answer. */
const known = new Map<string, string>();
const MOST_KNOWN = 200;

export function askText(request: string): string {
  if (door === undefined) throw new Error("The engine is not loaded yet.");
  let answer = known.get(request);
  if (answer === undefined) {
    answer = door.ask(request);
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value as string);
    known.set(request, answer);
  }
  return answer;
}

export function ask<T>(request: Request): Answer<T> {
  return JSON.parse(askText(JSON.stringify(request))) as Answer<T>;
}

export const failed = (answer: object): answer is Failure => "error" in answer;

/** Every exercise that is known. */
export function exercises(): Exercise[] {
  if (catalogue.length === 0) {
    const answer = ask<Exercises>({ ask: "exercises" });
    if (!failed(answer)) catalogue = answer.exercises;
  }
  return catalogue;
}

export function findExercise(name: string): Exercise | undefined {
  const wanted = name.trim().toLowerCase();
  return exercises().find(
    ({ id, name: own, aliases }) => id === wanted || own.toLowerCase() === wanted || aliases.includes(wanted),
  );
}
