// Asks the engine in JavaScript what the JVM was asked, and compares the answers.
// usage: node replay.mjs PACKAGE RECORDING
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [directory, recording] = process.argv.slice(2);
const { coach } = await import(pathToFileURL(`${directory}/engine.mjs`));
const nijugo = coach(readFileSync(`${directory}/exercises.txt`, "utf8"), readFileSync(`${directory}/rules.txt`, "utf8"));

const SHOWN = 5;
let same = 0;
let others = 0;

function ask(request) {
  try {
    return nijugo.ask(request);
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
  const answer = ask(request);
  if (answer === expected) {
    same++;
  } else if (others++ < SHOWN) {
    show(number, kind, request, expected, answer);
  }
}

if (others > 0 || same === 0) {
  console.log(`${others} of ${same + others} answers differ`);
  process.exit(1);
}
console.log(`${same} answers are the same`);
