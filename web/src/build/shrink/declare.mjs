// Classes are declared by one call each, with their methods beside them, instead of by a function and a row in a table.
import { call, script, walk } from "./tree.mjs";

const identifier = (name) => ({ type: "Identifier", name });
const none = () => ({ type: "Literal", value: 0 });

/** What a class is told: parent, methods, interfaces that are asked for, fields that do not begin as null, and what maps of enum constants ask. */
const CLASS = `(parent, methods, interfaces, begun, more) => {
  const type = function () {};
  type[$rt_meta] = $rt_newClassMetadata({ parent: parent || null, superinterfaces: interfaces || [], ...(more || {}) });
  type.prototype = Object.assign(parent ? Object.create(parent.prototype) : {}, begun || {});
  type.prototype.constructor = type;
  for (const name of Object.keys(methods || {})) {
    const body = methods[name];
    type.prototype[name] = function (...given) { return body(this, ...given); };
  }
  return type;
}`;

const isInitializer = (name, type) =>
  name.startsWith(`${type}__init_`) &&
  /^\d*$/.test(name.slice(type.length + 7));

/**
 * Classes in the tree: those with fields are functions that set them, `function Weight() { let a = this; jl_Record.call(a); a.$unit =
 * null; }`, those without are made by `$rt_classWithoutFields(parent)`.
 *
 * @returns by name: parent and fields with their first values
 */
export function shapes(tree) {
  const all = new Map();
  for (const { type, id, body, declarations } of tree.body) {
    if (type === "FunctionDeclaration" && id.name !== "$rt_arrayLength") {
      const shape = { parent: undefined, fields: [] };
      for (const { expression } of body.body) {
        if (expression?.type === "CallExpression")
          shape.parent = expression.callee.object.name;
        if (expression?.type === "AssignmentExpression")
          shape.fields.push({
            name: expression.left.property.name,
            first: expression.right,
          });
      }
      all.set(id.name, shape);
    }
    for (const { id: declared, init } of declarations ?? []) {
      if (
        init?.type !== "CallExpression" ||
        init.callee.name !== "$rt_classWithoutFields"
      )
        continue;
      const [parent] = init.arguments;
      all.set(declared.name, {
        parent: parent === undefined ? "jl_Object" : parent.name,
        fields: [],
      });
    }
  }
  return all;
}

/**
 * Fields that some code may find before they were given a value: numbers, since nothing else begins as anything but null, that are
 * not given one by each initializer, or are given one later.
 */
export function fieldsToBegin(tree, all) {
  const places = new Map();
  const initializers = new Map([...all.keys()].map((type) => [type, []]));
  const assigned = (name, node) =>
    walk(node, (inner) => {
      const target =
        inner.type === "AssignmentExpression"
          ? inner.left
          : inner.type === "UpdateExpression"
            ? inner.argument
            : undefined;
      if (target?.type !== "MemberExpression" || target.computed) return;
      if (!places.has(target.property.name))
        places.set(target.property.name, new Set());
      places.get(target.property.name).add(name);
    });
  for (const { type, declarations } of tree.body) {
    if (type !== "VariableDeclaration") continue;
    for (const { id, init } of declarations) {
      if (init?.type !== "ArrowFunctionExpression") continue;
      assigned(id.name, init);
      const at = id.name.lastIndexOf("__init_");
      if (
        at < 0 ||
        init.params[0]?.name !== "$this" ||
        !isInitializer(id.name, id.name.slice(0, at))
      )
        continue;
      let delegates = false;
      walk(init, (inner) => {
        if (
          inner.type === "CallExpression" &&
          inner.arguments[0]?.name === "$this" &&
          isInitializer(inner.callee.name ?? "", id.name.slice(0, at))
        )
          delegates = true;
      });
      if (!delegates) initializers.get(id.name.slice(0, at))?.push(id.name);
    }
  }
  const begun = new Map();
  for (const [type, { fields }] of all) {
    begun.set(
      type,
      fields.filter(({ name, first }) => {
        if (
          name === "$id$" ||
          (first.type === "Literal" && first.value === null)
        )
          return false;
        const own = initializers.get(type);
        const given = places.get(name) ?? new Set();
        const always = own.length > 0 && own.every((one) => given.has(one));
        return !always || [...given].some((place) => !own.includes(place));
      }),
    );
  }
  return begun;
}

/** Declares the classes of the rows, parents first, and takes out what declared them before. */
export function declareClasses(tree, all, begun, rows, letters) {
  const byName = new Map(rows.map((row) => [row.type, row]));
  for (const name of all.keys())
    if (!byName.has(name))
      throw new Error(`No row tells of the class ${name}.`);
  const expressions = new Set(rows.map(({ expression }) => expression));
  const place = tree.body.findIndex(({ expression }) =>
    expressions.has(expression),
  );
  const after = tree.body
    .slice(place)
    .find(({ expression }) => !expressions.has(expression));
  tree.body = tree.body.filter(
    ({ type, id, expression }) =>
      !expressions.has(expression) &&
      !(type === "FunctionDeclaration" && all.has(id.name)),
  );
  for (const statement of tree.body) {
    if (statement.type === "VariableDeclaration")
      statement.declarations = statement.declarations.filter(
        ({ id }) => !all.has(id.name) && id.name !== "$rt_metadata",
      );
  }
  tree.body = tree.body.filter(
    ({ type, declarations }) =>
      type !== "VariableDeclaration" || declarations.length > 0,
  );

  const asked = new Set();
  walk({ body: tree.body }, (node) => {
    if (node.type === "Identifier") asked.add(node.name);
  });
  const declared = new Set();
  const declarations = [];
  const property = (name, value) => ({
    type: "Property",
    kind: "init",
    key: identifier(name),
    value,
    method: false,
    shorthand: false,
    computed: false,
  });
  const object = (properties) =>
    properties.length > 0 ? { type: "ObjectExpression", properties } : none();
  const declare = (name) => {
    if (declared.has(name)) return;
    declared.add(name);
    const { parent, interfaces, methods, more } = byName.get(name);
    if (parent.type === "Identifier") declare(parent.name);
    const asking = interfaces.elements.filter(({ name: one }) => isAsked(one));
    asking.forEach((one) => declare(one.name));
    const told = [];
    for (let i = 0; i < (methods.elements ?? []).length; i += 2) {
      const names =
        methods.elements[i].type === "ArrayExpression"
          ? methods.elements[i].elements
          : [methods.elements[i]];
      for (const { value } of names)
        told.push(property(value, methods.elements[i + 1].arguments[0]));
    }
    const given = [
      parent.type === "Identifier" ? parent : none(),
      object(told),
      asking.length > 0
        ? { type: "ArrayExpression", elements: asking }
        : none(),
      object(
        begun.get(name).map(({ name: field, first }) => property(field, first)),
      ),
      more ?? none(),
    ];
    while (given.at(-1).type === "Literal" && given.at(-1).value === 0)
      given.pop();
    declarations.push({
      type: "VariableDeclarator",
      id: identifier(name),
      init: call("$rt_class", given),
    });
  };
  // An interface is asked for where code names it, or names one that it extends.
  const isAsked = (name) =>
    asked.has(name) ||
    byName.get(name).interfaces.elements.some(({ name: one }) => isAsked(one));
  byName.forEach((_row, name) => declare(name));
  const statements = script(`let $rt_class = ${CLASS};`);
  statements.push({ type: "VariableDeclaration", kind: "let", declarations });
  statements.push(
    ...script(
      `Object.assign(jl_Object.prototype, { $id$: 0, ${letters.map((letter) => `${letter}: null`)} });`,
    ),
  );
  tree.body.splice(tree.body.indexOf(after), 0, ...statements);
  return declarations.length;
}
