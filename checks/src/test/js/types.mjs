// Holds the hand-written types against the engine: what the module exports, and every kind of real answer.
// usage: node types.mjs PACKAGE RECORDING…
//
// Reads the part of TypeScript that engine.d.mts is written in: interfaces, unions, literals, arrays, objects.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [directory, ...recordings] = process.argv.slice(2);
const source = readFileSync(`${directory}/engine.d.mts`, "utf8");
const tokens = source.replace(/\/\*[\s\S]*?\*\//g, "").match(/"[^"]*"|[A-Za-z_]\w*|\d+|\?:|[{}()<>|:;,=[\]&]/g);
let at = 0;
const types = new Map();
const functions = [];

const peek = () => tokens[at];
const next = () => tokens[at++];
function expect(token) {
  if (next() !== token) throw new Error(`engine.d.mts: expected ${token}, found ${tokens[at - 1]}`);
}

function union() {
  const options = [];
  do {
    if (peek() === "|") next();
    options.push(array());
  } while (peek() === "|");
  return options.length === 1 ? options[0] : { union: options };
}

function array() {
  let type = single();
  while (peek() === "[") {
    next();
    expect("]");
    type = { array: type };
  }
  return type;
}

function single() {
  const token = next();
  if (token === "(") {
    const inner = union();
    expect(")");
    return inner;
  }
  if (token === "{") return object();
  if (token[0] === '"' || /^\d/.test(token)) return { literal: JSON.parse(token) };
  if (peek() === "<") {
    next();
    union();
    expect(">");
  }
  return ["string", "number", "boolean"].includes(token) ? { plain: token } : { name: token };
}

function object() {
  const fields = new Map();
  while (peek() !== "}") {
    const name = next().replace(/"/g, "");
    if (peek() === "(") {
      while (peek() !== ";") next();
    } else {
      const optional = next() === "?:";
      fields.set(name, { optional, type: union() });
    }
    if (peek() === ";" || peek() === ",") next();
  }
  next();
  return { fields };
}

while (at < tokens.length) {
  expect("export");
  const kind = next();
  const name = next();
  if (kind === "function") {
    functions.push(name);
    while (next() !== ";");
  } else if (kind === "interface") {
    const parent = peek() === "extends" ? (next(), next()) : undefined;
    expect("{");
    types.set(name, { ...object(), parent });
  } else {
    while (next() !== "=");
    types.set(name, union());
    expect(";");
  }
}

for (const type of types.values()) {
  if (type.parent) type.fields = new Map([...types.get(type.parent).fields, ...type.fields]);
}

const problems = new Map();
function report(path, what) {
  problems.set(`${path.replace(/\[\d+\]/g, "[]")} ${what}`, (problems.get(`${path} ${what}`) ?? 0) + 1);
}

function fits(value, type) {
  const trouble = [];
  check(value, type, "", (path, what) => trouble.push([path, what]));
  return trouble;
}

function check(value, type, path, tell) {
  if (type.name) {
    const named = types.get(type.name);
    return named ? check(value, named, path, tell) : tell(path, `has the type ${type.name}, which is not there`);
  }
  if (type.union) {
    const tries = type.union.map((option) => fits(value, option));
    const best = tries.reduce((a, b) => (b.length < a.length ? b : a));
    return best.forEach(([inner, what]) => tell(path + inner, what));
  }
  if (type.plain) return typeof value === type.plain || tell(path, `is ${JSON.stringify(value)}, not a ${type.plain}`);
  if (type.literal !== undefined) return value === type.literal || tell(path, `is ${JSON.stringify(value)}`);
  if (type.array) {
    if (!Array.isArray(value)) return tell(path, "is not a list");
    return value.forEach((item, i) => check(item, type.array, `${path}[${i}]`, tell));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return tell(path, "is not an object");
  for (const [name, { optional, type: inner }] of type.fields) {
    if (name in value) check(value[name], inner, `${path}.${name}`, tell);
    else if (!optional) tell(`${path}.${name}`, "is missing");
    seen(type, name, name in value);
  }
  for (const name of Object.keys(value)) {
    if (!type.fields.has(name)) tell(`${path}.${name}`, "has no type");
  }
}

const used = new Map();
function seen(type, name, present) {
  if (!used.has(type)) used.set(type, new Set());
  if (present) used.get(type).add(name);
}

const answers = {
  plan: "Plan", next: "Step", play: "Played", primary: "Primary", strip: "Strip", predict: "Prediction", e1rm: "Estimate",
  profile: "Profile", routine: "Routine", explain: ["Rule", "Rules"], gym: "Gym", exercises: "Exercises", screening: "Screening",
  simulate: "Simulation", progress: "Progress",
};

const module = await import(pathToFileURL(`${directory}/engine.mjs`));
for (const name of ["engine.mjs", "sets.mjs"]) {
  const exported = Object.keys(await import(pathToFileURL(`${directory}/${name}`)))
    .sort()
    .join();
  if (exported !== functions.sort().join()) report(name, `exports ${exported}; the types say ${functions}`);
}
const [exercises, rules, words] = ["exercises", "rules", "words"].map((name) => readFileSync(`${directory}/${name}.txt`, "utf8"));
const nijugo = module.coach(exercises, rules, words);
for (const other of [words.replace("nijugo words ", "nijugo words 0"), "", undefined]) {
  try {
    module.coach(exercises, rules, other);
    report("coach(…)", "takes the words of another version");
  } catch (trouble) {
    if (!/nijugo words [0-9a-f]{12}" was expected/.test(trouble.message)) report("coach(…)", `says of other words: ${trouble.message}`);
  }
}
if (typeof nijugo.ask !== "function") report("coach(…).ask", "is not a function");

let checked = 0;
const verbs = new Map();
for (const recording of recordings) {
  for await (const line of createInterface({ input: createReadStream(recording, "latin1"), crlfDelay: Infinity })) {
    const [, kind, request, text] = JSON.parse(line);
    const answer = JSON.parse(text);
    if (answer.error) {
      check(answer, { name: "Failure" }, "Failure", report);
    } else {
      const asked = JSON.parse(request);
      const verb = asked.ask.trim().toLowerCase();
      if (kind !== "hostile") check(asked, { name: "Request" }, "Request", report);
      const type = [answers[verb]].flat().map((name) => ({ name }));
      check(answer, { union: type }, [answers[verb]].flat()[0], report);
      verbs.set(verb, (verbs.get(verb) ?? 0) + 1);
    }
    checked++;
  }
}

for (const [verb] of Object.entries(answers)) {
  if (!verbs.has(verb)) report(verb, "was never answered, so its type was not checked");
}
for (const [name, type] of types) {
  if (!used.has(type) || name.endsWith("Request")) continue;
  for (const [field, { optional }] of type.fields) {
    // What may be absent need not turn up in a sample.
    if (!optional && !used.get(type).has(field)) report(`${name}.${field}`, "is in the types and in no answer");
  }
}
if (problems.size > 0) {
  for (const problem of [...problems.keys()].slice(0, 40)) console.log(problem);
  process.exit(1);
}
console.log(`${checked} answers have the types that are written down: ${[...verbs].map(([verb, n]) => `${verb} ${n}`).join(", ")}`);
