// Makes what TeaVM wrote about a sixth smaller, without changing what it does.
// usage: node shrink.mjs FROM TO
//
// 1. Null checks and casts go: NullAway and the Java compiler have proven them. Bounds of arrays stay checked.
// 2. Fields get the same few names in every class; TeaVM gives each field of the program a name of its own.
// 3. Texts stand where they are used instead of in a numbered list.
// 4. Terser does the rest.
//
// Each step says how much it found and fails on nothing, so that another TeaVM cannot pass by unnoticed.
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "acorn";
import { minify } from "terser";

const [from, to] = process.argv.slice(2);
const version = { ecmaVersion: "latest", sourceType: "module" };
const tree = parse(readFileSync(from, "utf8"), version);

/** Visits every node, children first; what the visitor answers takes the node's place. */
function walk(node, visit) {
  for (const [key, value] of Object.entries(node)) {
    if (Array.isArray(value)) {
      value.forEach((child, i) => (value[i] = child?.type ? changed(child, visit) : child));
    } else if (value?.type) {
      node[key] = changed(value, visit);
    }
  }
}

function changed(node, visit) {
  walk(node, visit);
  return visit(node) ?? node;
}

const isCall = (node, name) => node.type === "CallExpression" && node.callee.name === name;

function found(what, count, least) {
  if (count < least) throw new Error(`${from}: ${count} ${what}, at least ${least} expected. Is it another TeaVM?`);
  console.log(`${count} ${what}`);
}

function dropWhatIsProven() {
  const proven = ["$rt_nullCheck", "$rt_castToClass", "$rt_castToInterface"];
  let dropped = 0;
  walk(tree, (node) => {
    if (!proven.some((name) => isCall(node, name))) return;
    dropped++;
    return node.arguments[0];
  });
  found("proven checks dropped", dropped, 500);
}

/** Classes are functions that set their fields: `function Weight() { let a = this; jl_Record.call(a); a.$unit = null; }`. */
function classes() {
  const all = new Map();
  for (const { type, id, body } of tree.body) {
    if (type !== "FunctionDeclaration") continue;
    const made = { parent: undefined, fields: [] };
    for (const { expression } of body.body) {
      if (expression?.type === "CallExpression") made.parent = expression.callee.object?.name;
      if (expression?.type === "AssignmentExpression") made.fields.push(expression.left.property.name);
    }
    all.set(id.name, made);
  }
  return all;
}

/** Names of methods are texts in the lists of metadata: `"$equals", $rt_wrapFunction1(jl_Object_equals)`. */
function methodNames() {
  const literals = [];
  walk(tree, (node) => {
    if (!isCall(node, "$rt_metadata")) return;
    walk(node, (inner) => {
      if (inner.type === "Literal" && /^\$\w/.test(inner.value)) literals.push(inner);
    });
  });
  return literals;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

function nameProperties() {
  const names = new Map();
  const all = classes();
  const ends = new Map();
  const end = (name) => {
    const { parent, fields } = all.get(name) ?? { fields: [] };
    if (!ends.has(name)) {
      let slot = parent ? end(parent) : 0;
      for (const field of fields.filter((field) => /^\$[a-zA-Z_]\w*\d*$/.test(field) && !field.endsWith("$"))) {
        if (names.has(field)) throw new Error(`${from}: the field ${field} is in two classes.`);
        names.set(field, LETTERS[slot++]);
      }
      ends.set(name, slot);
    }
    return ends.get(name);
  };
  [...all.keys()].forEach(end);
  found("fields named", names.size, 100);

  const methods = methodNames();
  const distinct = [...new Set(methods.map(({ value }) => value))];
  distinct.forEach((method, i) => names.set(method, `$${i.toString(36)}`));
  found("methods named", distinct.length, 10);
  methods.forEach((literal) => Object.assign(literal, { value: names.get(literal.value), raw: undefined }));
  walk(tree, (node) => {
    if (node.type === "MemberExpression" && !node.computed && names.has(node.property.name)) {
      node.property.name = names.get(node.property.name);
    }
  });
}

const TEXT = `text => {
  let known = $rt_texts.get(text);
  if (known === void 0) {
    known = $rt_intern($rt_str(text));
    $rt_texts.set(text, known);
  }
  return known;
}`;

function putTextsInPlace() {
  let texts = [];
  walk(tree, (node) => {
    if (isCall(node, "$rt_stringPool")) {
      texts = node.arguments[0].elements;
      node.arguments[0].elements = [];
    }
  });
  let placed = 0;
  walk(tree, (node) => {
    if (isCall(node, "$rt_s")) {
      placed++;
      node.arguments[0] = texts[node.arguments[0].value];
    }
    if (node.type === "VariableDeclarator" && node.id.name === "$rt_s") node.init = parse(`(${TEXT})`, version).body[0].expression;
  });
  tree.body.unshift(...parse("let $rt_texts = new Map();", version).body);
  found("texts placed", placed, 300);
}

dropWhatIsProven();
nameProperties();
putTextsInPlace();
const { code } = await minify(tree, {
  parse: { spidermonkey: true },
  module: true,
  toplevel: true,
  compress: { passes: 3, inline: 1 },
  mangle: { toplevel: true },
});
writeFileSync(to, code);
