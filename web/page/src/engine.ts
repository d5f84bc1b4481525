/** The engine's one door. Whatever decides a weight, a rep, a rest or a warning is behind it. */
import type { Answer, Coach, Exercise, Exercises, Failure, Request } from "nijugo";
import exercisesAt from "@engine/exercises.txt?url";
import { coach } from "@engine/sets.mjs";
import rulesAt from "@engine/rules.txt?url";
import wordsAt from "@engine/words.txt?url";

let door: Coach | undefined;
/** Answers everything; as large again by a fifth, so that it comes when a screen needs it. */
let wholeDoor: Coach | undefined;
let catalogueText = "";
let words = "";
let catalogue: Exercise[] = [];

/** What the first engine answers. */
const OF_SETS = ["plan", "next", "strip", "routine", "gym", "exercises", "screening"];

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

export async function loadEngine(): Promise<void> {
  [catalogueText, words] = await Promise.all([text(exercisesAt), text(wordsAt)]);
  door = coach(catalogueText, words);
}

/** For screens that ask more than a set in the gym does: the rules, maxima, profiles, heavy sets. */
export async function loadWholeEngine(): Promise<void> {
  if (wholeDoor !== undefined) return;
  const [{ coach: whole }, rules] = await Promise.all([import("@engine/engine.mjs"), text(rulesAt)]);
  wholeDoor ??= whole(catalogueText, rules, words);
}

export const isWholeEngineLoaded = (): boolean => wholeDoor !== undefined;

/** The last answers by their requests: the same request always has the same answer. */
const known = new Map<string, string>();
const MOST_KNOWN = 200;

export function askText(request: string): string {
  if (door === undefined) throw new Error("The engine is not loaded yet.");
  let answer = known.get(request);
  if (answer === undefined) {
    answer = (wholeDoor ?? door).ask(request);
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value as string);
    known.set(request, answer);
  }
  return answer;
}

export function ask<T>(request: Request): Answer<T> {
  if (wholeDoor === undefined && !OF_SETS.includes(request.ask))
    throw new Error(`The engine for "${request.ask}" is not loaded: loadWholeEngine comes first.`);
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

const found = new Map<string, Exercise | undefined>();

/** The exercise that is called so. Asked one by one, since a start must not wait for hundreds. */
export function findExercise(name: string): Exercise | undefined {
  if (!found.has(name)) {
    const answer = ask<Exercises>({ ask: "exercises", name });
    found.set(name, failed(answer) ? undefined : answer.exercises[0]);
  }
  return found.get(name);
}
