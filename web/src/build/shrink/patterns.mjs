// What javac and TeaVM write the same way many times over, each time in full, becomes one call to one function.
import { call, isCall, script, walk } from "./tree.mjs";

const lists = (tree, visit) =>
  walk(tree, (node) => {
    if (node.type === "BlockStatement") visit(node.body);
    if (node.type === "SwitchCase") visit(node.consequent);
  });

const identifier = (name) => ({ type: "Identifier", name });
const declared = (tree, visit) => {
  for (const { type, declarations } of tree.body) {
    if (type === "VariableDeclaration")
      declarations.forEach(({ id, init }) => visit(id.name, init));
  }
};
const assignment = ({ type, expression }) =>
  type === "ExpressionStatement" &&
  expression.type === "AssignmentExpression" &&
  expression.operator === "="
    ? expression
    : undefined;

/**
 * Initializers answer what they initialized: `let made = new Weight(); Weight__init_0(made, 5); return made;` is `return
 * Weight__init_0(new Weight(), 5);`, in the function that TeaVM makes for each constructor and wherever it made that function part of another.
 */
export function answerWhatIsMade(tree) {
  const initializers = new Map();
  declared(tree, (name, init) => {
    if (
      init?.type === "ArrowFunctionExpression" &&
      /__init_\d*$/.test(name) &&
      init.params[0]?.name === "$this"
    )
      initializers.set(name, init);
  });
  let made = 0;
  const isPair = (fresh, name, next) => {
    const inner =
      next?.type === "ExpressionStatement" ? next.expression : undefined;
    return (
      fresh?.type === "NewExpression" &&
      inner?.type === "CallExpression" &&
      initializers.has(inner.callee.name) &&
      inner.arguments[0]?.name === name &&
      !inner.arguments.slice(1).some((given) => mentions(given, name))
    );
  };
  const used = new Set();
  const joined = (fresh, { expression }) => {
    made++;
    used.add(expression.callee.name);
    return {
      ...expression,
      arguments: [fresh, ...expression.arguments.slice(1)],
    };
  };
  lists(tree, (list) => {
    for (let i = 0; i + 1 < list.length; i++) {
      const set = assignment(list[i]);
      if (
        set?.left.type === "Identifier" &&
        isPair(set.right, set.left.name, list[i + 1])
      ) {
        set.right = joined(set.right, list[i + 1]);
        list.splice(i + 1, 1);
      } else if (list[i].type === "VariableDeclaration") {
        const last = list[i].declarations.at(-1);
        if (!last.init || !isPair(last.init, last.id.name, list[i + 1]))
          continue;
        last.init = joined(last.init, list[i + 1]);
        list.splice(i + 1, 1);
        if (
          list[i].declarations.length === 1 &&
          list[i + 1]?.type === "ReturnStatement" &&
          list[i + 1].argument?.name === last.id.name
        ) {
          list.splice(i, 2, { type: "ReturnStatement", argument: last.init });
        }
      }
    }
  });
  for (const name of used) {
    const { body } = initializers.get(name);
    walk(body, (node) => {
      if (node.type === "ReturnStatement" && node.argument === null)
        node.argument = identifier("$this");
    });
    if (body.body.at(-1)?.type !== "ReturnStatement")
      body.body.push({
        type: "ReturnStatement",
        argument: identifier("$this"),
      });
  }
  return made;
}

function mentions(node, name) {
  let is = node.type === "Identifier" && node.name === name;
  walk(node, (inner) => {
    if (inner.type === "Identifier" && inner.name === name) is = true;
  });
  return is;
}

const CASES = `(...constants) => {
  const cases = new Int32Array(64);
  constants.forEach((constant, i) => (cases[constant.$ordinal] = i + 1));
  return { data: cases };
}`;

/** For a switch over enum constants javac fills an array, constant by constant. */
export function fillCasesByOne(tree) {
  let filled = 0;
  declared(tree, (name, init) => {
    if (!/\$\d+__clinit_$/.test(name)) return;
    const { body } = init.body;
    const constants = new Map();
    let list;
    for (const set of body.map(assignment).filter((one) => one !== undefined)) {
      const { left, right } = set;
      if (left.type === "Identifier" && /_\$SwitchMap\$/.test(left.name)) {
        list = [];
        constants.set(left.name, list);
        filled++;
      } else if (left.type === "MemberExpression" && left.computed) {
        const index = isCall(left.property, "$rt_checkBounds")
          ? left.property.arguments[0]
          : left.property;
        if (
          index.property?.name !== "$ordinal" ||
          right.value !== list.length + 1
        )
          throw new Error(`${name} fills its cases in another way.`);
        list.push(index.object);
      } else if (
        !isCall(right, "$rt_createIntArray") &&
        right.property?.name !== "data"
      ) {
        throw new Error(`${name} does more than filling cases.`);
      }
    }
    init.body.body = [...constants].map(([map, given]) => ({
      type: "ExpressionStatement",
      expression: {
        type: "AssignmentExpression",
        operator: "=",
        left: identifier(map),
        right: call("$rt_cases", given),
      },
    }));
  });
  tree.body.unshift(...script(`let $rt_cases = ${CASES};`));
  return filled;
}

const FIND = `(text, ...texts) => texts.findIndex(one => jl_String_equals(text, one))`;

/** A switch over texts asks for the hash of each and compares then; here it compares. */
export function findTextsByOne(tree) {
  let found = 0;
  lists(tree, (list) => {
    const statement = list.at(-1);
    if (
      statement?.type !== "SwitchStatement" ||
      !isCall(statement.discriminant, "jl_String_hashCode")
    )
      return;
    const texts = [];
    let target;
    for (const { test, consequent } of statement.cases) {
      if (test === null) {
        if (consequent.length > 0) return;
        continue;
      }
      const [ask, set, leave] = consequent;
      if (
        consequent.length !== 3 ||
        ask.type !== "IfStatement" ||
        leave.type !== "BreakStatement"
      )
        return;
      const { argument } = ask.test;
      const value = assignment(set);
      if (
        !argument ||
        !isCall(argument, "jl_String_equals") ||
        value?.right.type !== "Literal"
      )
        return;
      if (
        argument.arguments[0].name !== statement.discriminant.arguments[0].name
      )
        return;
      target = value.left;
      texts[value.right.value] = argument.arguments[1];
    }
    if (
      target === undefined ||
      texts.includes(undefined) ||
      Object.keys(texts).length !== texts.length
    )
      return;
    found++;
    list.splice(-1, 1, {
      type: "ExpressionStatement",
      expression: {
        type: "AssignmentExpression",
        operator: "=",
        left: target,
        right: call("$rt_find", [
          ...statement.discriminant.arguments,
          ...texts,
        ]),
      },
    });
  });
  tree.body.unshift(...script(`let $rt_find = ${FIND};`));
  return found;
}

const JOIN = `(...parts) => $rt_str(parts.map(part => part === null ? "null" : typeof part === "object" ? part.$toString().$nativeString : part).join(""))`;
const CHARACTER = `code => String.fromCharCode(code)`;

/** Texts that are put together in one expression: `toString(append(append(builder(), a), b))` is `join(a, b)`. */
export function joinTextsByOne(tree) {
  const appends = new Map([
    ["jl_StringBuilder_append = ($this, $string)", (part) => part],
    ["jl_StringBuilder_append0 = ($this, $value)", (part) => part],
    ["jl_StringBuilder_append1 = ($this, $obj)", (part) => part],
    [
      "jl_StringBuilder_append2 = ($this, $c)",
      (part) => call("$rt_character", [part]),
    ],
  ]);
  const known = new Map();
  declared(tree, (name, init) => {
    if (!name.startsWith("jl_StringBuilder_append")) return;
    const form = appends.get(
      `${name} = (${init.params.map((one) => one.name).join(", ")})`,
    );
    if (form) known.set(name, form);
  });
  if (known.size !== appends.size)
    throw new Error(
      `Of the ways to append to a text only ${[...known.keys()]} are as they were.`,
    );
  let joined = 0;
  walk(tree, (node) => {
    if (!isCall(node, "jl_AbstractStringBuilder_toString")) return;
    const parts = [];
    let [chain] = node.arguments;
    while (chain.type === "CallExpression" && known.has(chain.callee.name)) {
      parts.unshift(known.get(chain.callee.name)(chain.arguments[1]));
      [chain] = chain.arguments;
    }
    if (!isCall(chain, "jl_StringBuilder__init_") || chain.arguments.length > 0)
      return;
    joined++;
    return call("$rt_join", parts);
  });
  tree.body.unshift(
    ...script(`let $rt_join = ${JOIN}, $rt_character = ${CHARACTER};`),
  );
  return joined;
}
