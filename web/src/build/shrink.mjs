// Makes what TeaVM wrote about a quarter smaller, without changing what it does, and moves the sentences out of the code.
// usage: node shrink.mjs FROM TO MODULE...
//
// 1. Classes are initialized once, when the door is opened, instead of being asked before each use whether they are.
// 2. Null checks and casts go: NullAway and the Java compiler have proven them. Bounds of arrays stay checked.
// 3. Records are compared by one function, instead of by one for each kind.
// 4. Exceptions are made and thrown by one call; so are objects made, switches prepared and texts joined.
// 5. A class is declared by one call, with its methods. Of what is told about it only what is asked stays.
// 6. Fields get the same few names in every class; TeaVM gives each field of the program a name of its own.
// 7. Short texts stand where they are used instead of in a numbered list. Sentences go to words.txt, one file for all
//    modules, which is handed in at the start; its first line has a hash, so that code never speaks with other words.
// 8. Terser does the rest.
//
// Each step says how much it found and fails on nothing, so that another TeaVM cannot pass by unnoticed.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { minify } from "terser";
import { declareClasses, fieldsToBegin, shapes } from "./shrink/declare.mjs";
import {
  initializeAtOnce,
  orderOfInitializers,
} from "./shrink/initializers.mjs";
import {
  answerWhatIsMade,
  fillCasesByOne,
  findTextsByOne,
  joinTextsByOne,
} from "./shrink/patterns.mjs";
import { call, isCall, read, script, walk } from "./shrink/tree.mjs";

const [from, to, ...modules] = process.argv.slice(2);
/** The sentences of all modules, in the order in which they were found. */
const words = [];

/** The module that is being worked on. */
let module;
let tree;

function found(what, count, least) {
  if (count < least)
    throw new Error(
      `${module}: ${count} ${what}, at least ${least} expected. Is it another TeaVM?`,
    );
  console.log(`${module}: ${count} ${what}`);
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

/** Names of methods are texts in the lists of metadata: `"$equals", $rt_wrapFunction1(jl_Object_equals)`. */
function methodNames() {
  const literals = [];
  walk(tree, (node) => {
    if (!isCall(node, "$rt_metadata")) return;
    walk(node, (inner) => {
      if (inner.type === "Literal" && /^\$\w/.test(inner.value))
        literals.push(inner);
    });
  });
  return literals;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

function nameProperties(all) {
  const names = new Map();
  const ends = new Map();
  const end = (name) => {
    const { parent, fields } = all.get(name);
    if (!ends.has(name)) {
      let slot = parent ? end(parent) : 0;
      for (const field of fields) {
        if (field.name === "$id$") continue;
        if (names.has(field.name))
          throw new Error(
            `${module}: the field ${field.name} is in two classes.`,
          );
        names.set(field.name, LETTERS[slot++]);
        field.name = names.get(field.name);
      }
      ends.set(name, slot);
    }
    return ends.get(name);
  };
  [...all.keys()].forEach(end);
  found("fields named", names.size, 100);

  names.set("$nativeString", "$n");
  const methods = methodNames();
  const distinct = [...new Set(methods.map(({ value }) => value))];
  distinct.forEach((method, i) => names.set(method, `$${i.toString(36)}`));
  found("methods named", distinct.length, 10);
  methods.forEach((literal) =>
    Object.assign(literal, { value: names.get(literal.value), raw: undefined }),
  );
  walk(tree, (node) => {
    if (
      node.type === "MemberExpression" &&
      !node.computed &&
      names.has(node.property.name)
    ) {
      node.property.name = names.get(node.property.name);
    }
  });
}

/** Arrow functions are declared in long lists: `let a = () => …, b = () => …`. */
function functions() {
  const all = new Map();
  for (const { type, declarations } of tree.body) {
    if (type !== "VariableDeclaration") continue;
    for (const { id, init } of declarations)
      if (init?.type === "ArrowFunctionExpression") all.set(id.name, init);
  }
  return all;
}

/** Rows of `$rt_metadata`: class, name, [package,] parent, interfaces, modifiers, [its place,] initializer, methods. */
function rows() {
  const all = [];
  for (const { expression } of tree.body) {
    if (
      expression?.type !== "CallExpression" ||
      !isCall(expression, "$rt_metadata")
    )
      continue;
    const cells = expression.arguments[0].elements;
    for (let i = 0; i < cells.length; ) {
      const start = i;
      const type = cells[i++];
      if (cells[i++].value !== 0) i++;
      const [parent, interfaces, modifiers, place, initializer, methods] =
        cells.slice(i, (i += 6));
      if (
        type.type !== "Identifier" ||
        interfaces.type !== "ArrayExpression" ||
        typeof modifiers.value !== "number"
      )
        throw new Error(
          `${module}: the rows of $rt_metadata have another form at ${start}.`,
        );
      all.push({
        expression,
        type: type.name,
        parent,
        interfaces,
        modifiers,
        place,
        initializer,
        methods,
      });
    }
  }
  return all;
}

const SAME = `(one, other) => {
  if (one === other) return 1;
  if (other === null || one.constructor !== other.constructor) return 0;
  for (const field of Object.keys(one)) {
    const a = one[field], b = other[field];
    if (field !== "$id$" && !(a !== null && typeof a === "object" ? ju_Objects_equals(a, b) : Object.is(a, b))) return 0;
  }
  return 1;
}`;

/** What javac makes for records asks for the class first and then for each field; whatever is written by hand stays. */
function compareRecordsByOne() {
  const all = functions();
  const told = rows();
  let shared = 0;
  for (const { type, parent, methods } of told) {
    if (parent.name !== "jl_Record" || methods.type !== "ArrayExpression")
      continue;
    const made = all.get(`${type}_equals`);
    const at = methods.elements.findIndex(({ value }) => value === "$equals");
    if (made === undefined || at < 0) continue;
    let asksForClass = false;
    walk(made, (node) => {
      if (isCall(node, "$rt_cls") && node.arguments[0].name === type)
        asksForClass = true;
    });
    if (!asksForClass) continue;
    methods.elements.splice(at, 2);
    for (const key of Object.keys(made)) delete made[key];
    Object.assign(made, { type: "Identifier", name: "$rt_same" });
    shared++;
  }
  const record = told.find(({ type }) => type === "jl_Record");
  if (record === undefined || record.methods.type === "ArrayExpression")
    throw new Error(`${module}: is there no jl_Record?`);
  Object.assign(
    record.methods,
    script(`["$equals", $rt_wrapFunction1($rt_same)]`)[0].expression,
  );
  tree.body.unshift(...script(`let $rt_same = ${SAME};`));
  found("kinds of records compared by one function", shared, 30);
}

/** `x = new Refusal; Refusal__init_(x, why); $rt_throw(x);` becomes one call, where the same kind is thrown often. */
function throwByOne() {
  const kinds = new Map();
  const assigned = (one) =>
    one.expression?.type === "AssignmentExpression"
      ? one.expression
      : undefined;
  const each = (visit) =>
    walk(tree, (node) => {
      const list =
        node.type === "BlockStatement"
          ? node.body
          : node.type === "SwitchCase"
            ? node.consequent
            : [];
      for (let i = 0; i + 2 < list.length; i++) {
        const made = assigned(list[i]);
        const init = list[i + 1].expression;
        const thrown = list[i + 2].expression;
        if (
          made?.right.type !== "NewExpression" ||
          made.left.type !== "Identifier" ||
          init?.type !== "CallExpression"
        )
          continue;
        const own = ({ name }) => name === made.left.name;
        if (!/__init_\d*$/.test(init.callee.name) || !own(init.arguments[0]))
          continue;
        if (
          !thrown ||
          !isCall(thrown, "$rt_throw") ||
          !own(thrown.arguments[0])
        )
          continue;
        visit(
          list,
          i,
          `${made.right.callee.name} ${init.callee.name} ${init.arguments.length - 1}`,
          init.arguments.slice(1),
        );
      }
    });
  each((_list, _i, kind) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  const often = [...kinds]
    .filter(([, count]) => count > 2)
    .map(([kind]) => kind);
  let thrown = 0;
  each((list, i, kind, given) => {
    if (!often.includes(kind)) return;
    thrown++;
    list.splice(i, 3, {
      type: "ExpressionStatement",
      expression: call(`$rt_refuse${often.indexOf(kind)}`, given),
    });
  });
  often.forEach((kind, i) => {
    const [type, init, count] = kind.split(" ");
    const given = Array.from({ length: Number(count) }, (_one, n) => `a${n}`);
    const body = `const made = new ${type}(); ${init}(${["made", ...given]}); $rt_throw(made);`;
    tree.body.unshift(
      ...script(`let $rt_refuse${i} = (${given}) => { ${body} };`),
    );
  });
  found("exceptions thrown by one call", thrown, 50);
}

/** Where maps of enum constants look at their class. */
const ENUM_ASKS = "ju_GenericEnumSet_getConstants";

/**
 * Names, modifiers and places of classes are for reflection, which the engine has none of. Classes initialize themselves; only
 * maps by enum constants ask for more.
 */
function tellLessAboutClasses(all, begun) {
  const asked = [
    "modifiers",
    "enclosingClass",
    "declaringClass",
    "simpleName",
  ].map((name) => ({ name, places: new Set() }));
  for (const [name, made] of functions()) {
    walk(made, (node) => {
      if (node.type !== "MemberExpression") return;
      asked.find((one) => one.name === node.property.name)?.places.add(name);
    });
  }
  for (const { name, places } of asked) {
    places.delete("$rt_metadata");
    places.delete("jl_Class_toString");
    places.delete(ENUM_ASKS);
    if (places.size > 0)
      throw new Error(
        `${module}: ${[...places]} asks for the ${name} of a class, which is not told.`,
      );
  }
  const told = rows();
  for (const row of told) {
    if (functions().has(ENUM_ASKS) && row.parent.name === "jl_Enum") {
      row.more = script("({ modifiers: 0 })")[0].expression;
      row.more.properties[0].value = row.modifiers;
    }
  }
  found(
    "classes declared",
    declareClasses(tree, all, begun, told, LETTERS),
    100,
  );
}

const TEXT = `text => {
  let known = $rt_texts.get(text);
  if (known === void 0) {
    known = $rt_intern($rt_str(typeof text === "number" ? $rt_words[text] : text));
    $rt_texts.set(text, known);
  }
  return known;
}`;

/** What people read: more than a word. Names of fields and what is compared with input stays in the code. */
const isSentence = (text) =>
  text.length >= LEAST && text.includes(" ") && !text.includes("\n");
const LEAST = 8;

function putTextsInPlace() {
  let texts = [];
  walk(tree, (node) => {
    if (isCall(node, "$rt_stringPool")) {
      texts = node.arguments[0].elements;
      node.arguments[0].elements = [];
    }
  });
  let placed = 0;
  const moved = new Set();
  walk(tree, (node) => {
    if (isCall(node, "$rt_s")) {
      placed++;
      const literal = texts[node.arguments[0].value];
      if (literal.type === "Literal" && isSentence(literal.value)) {
        if (!words.includes(literal.value)) words.push(literal.value);
        moved.add(literal.value);
        node.arguments[0] = {
          type: "Literal",
          value: words.indexOf(literal.value),
        };
      } else node.arguments[0] = literal;
    }
    if (node.type === "VariableDeclarator" && node.id.name === "$rt_s")
      node.init = script(`(${TEXT})`)[0].expression;
  });
  tree.body.unshift(...script("let $rt_texts = new Map();"));
  found("texts placed", placed, 300);
  found("sentences moved out of the code", moved.size, 100);
}

const HEAD = "nijugo words ";

/** The door takes the words, too, as its last argument. */
function takeWords(head) {
  const exported = tree.body.find(
    ({ type }) => type === "ExportNamedDeclaration",
  );
  const [door] = exported.specifiers;
  if (exported.specifiers.length !== 1 || door.exported.name !== "coach")
    throw new Error(`${module}: where is its door?`);
  const parameters = functions()
    .get(door.local.name)
    .params.map((_parameter, i) => `text${i}`);
  tree.body.unshift(...script("let $rt_words;"));
  tree.body.push(
    ...script(`let $rt_coach = (${parameters}, words) => {
      $rt_words = String(words).split("\\n");
      const head = $rt_words.shift();
      if (head !== "${head}") throw new Error(\`These words are not this engine's: their first line is "\${head}", and "${head}" was expected. Hand in the words.txt that lies beside the module.\`);
      $rt_begin();
      return ${door.local.name}(${parameters});
    };`),
  );
  door.local.name = "$rt_coach";
}

const trees = [];
for (const name of modules) {
  module = `${from}/${name}`;
  const text = readFileSync(module, "utf8");
  const order = await orderOfInitializers(text);
  tree = read(text);
  found(
    "questions for initializers dropped",
    initializeAtOnce(tree, order),
    100,
  );
  dropWhatIsProven();
  compareRecordsByOne();
  throwByOne();
  found("constructors that answer what they made", answerWhatIsMade(tree), 100);
  found("enums whose cases are filled by one", fillCasesByOne(tree), 10);
  found("switches over texts", findTextsByOne(tree), 3);
  found("texts joined by one", joinTextsByOne(tree), 200);
  const all = shapes(tree);
  const begun = fieldsToBegin(tree, all);
  nameProperties(all);
  tellLessAboutClasses(all, begun);
  putTextsInPlace();
  trees.push(tree);
}
const text = words.join("\n");
const head =
  HEAD + createHash("sha256").update(text).digest("hex").slice(0, 12);
writeFileSync(`${to}/words.txt`, `${head}\n${text}`);
for (const [i, name] of modules.entries()) {
  module = `${from}/${name}`;
  tree = trees[i];
  takeWords(head);
  const { code } = await minify(tree, {
    parse: { spidermonkey: true },
    module: true,
    toplevel: true,
    compress: { passes: 3, inline: 1, pure_funcs: ["$rt_class"] },
    mangle: { toplevel: true },
  });
  writeFileSync(`${to}/${name}`, code);
}
