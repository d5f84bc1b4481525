// Asks the engine in JavaScript what the JVM was asked, and compares the answers.
// usage: node replay.mjs PACKAGE RECORDING
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [directory, recording] = process.argv.slice(2);
const [exercises, rules, words] = ["exercises", "rules", "words"].map((name) => readFileSync(`${directory}/${name}.txt`, "utf8"));
const [engine, ofSets] = await Promise.all(
  ["engine.mjs", "sets.mjs"].map((name) => import(pathToFileURL(`${directory}/${name}`))),
);
const nijugo = engine.coach(exercises, rules, words);
const sets = ofSets.coach(exercises, words);
const OF_SETS = /^\{"ask":"(plan|next|strip|routine|gym|exercises|screening)"/;

const SHOWN = 5;
let same = 0;
let others = 0;
let inSets = 0;

function ask(coach, request) {
  try {
    return coach.ask(request);
  } catch (trouble) {
    return `thrown: ${trouble?.stack ?? trouble}`;
  }
}

function show(number, kind, request, expected, answer) {
  let at = 0;
  while (at < expected.length && expected[at] === answer[at]) at++;
  const from = Math.max(0, at - 60);
  console.log(`case ${number} (${kind}) differs at character ${at}`);
  console.log(`  request    ${request}`);
  console.log(`  JVM        …${expected.slice(from, at + 120)}`);
  console.log(`  JavaScript …${answer.slice(from, at + 120)}`);
}

for await (const line of createInterface({ input: createReadStream(recording, "latin1"), crlfDelay: Infinity })) {
  const [number, kind, request, expected] = JSON.parse(line);
  let answer = ask(nijugo, request);
  if (answer === expected && OF_SETS.test(request)) {
    inSets++;
    answer = ask(sets, request);
  }
  if (answer === expected) {
    same++;
  } else if (others++ < SHOWN) {
    show(number, kind, request, expected, answer);
  }
}

if (others > 0 || same === 0 || inSets === 0) {
  console.log(`${others} of ${same + others} answers differ`);
  process.exit(1);
}
console.log(`${same} answers are the same, ${inSets} of them in the module for sets too`);
