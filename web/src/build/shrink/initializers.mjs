// TeaVM initializes a class when it is first used, and asks before each use whether that has been done. Here all classes are
// initialized once, when the module's door is opened.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { script, walk } from "./tree.mjs";

const ASKING = /^(.+)_\$callClinit$/;

/**
 * The classes in an order in which each finds those that it needs. The order is learnt by initializing them, one after the other, in
 * the module as TeaVM wrote it. Two that need each other are refused: their order would depend on which is used first.
 *
 * @param text the module as TeaVM wrote it
 * @returns names of classes
 */
export async function orderOfInitializers(text) {
  const kinds = [];
  const watched = text.replace(
    /(\S+)_\$callClinit = \(\) => \{\s+\1_\$callClinit = \$rt_eraseClinit\(\1\);\s+(\1__clinit_)\(\);\s+\}/g,
    (_all, kind, initializer) => {
      kinds.push(kind);
      return `${kind}_$callClinit = () => $initialize("${kind}", ${initializer})`;
    },
  );
  const asking = text.match(/\S+_\$callClinit = \(\) =>/g).length;
  if (kinds.length !== asking)
    throw new Error(
      `Of ${asking} initializers ${kinds.length} have the known form. Is it another TeaVM?`,
    );
  const learning = `
    const $order = [], $open = [], $begun = new Set();
    function $initialize(kind, initializer) {
      if ($open.includes(kind) && $open.at(-1) !== kind) throw new Error("Classes need each other: " + $open + " and again " + kind);
      if ($begun.has(kind)) return;
      $begun.add(kind);
      $open.push(kind);
      initializer();
      $open.pop();
      $order.push(kind);
    }
    ${watched}
    for (const initialize of [${kinds.map((kind) => `${kind}_$callClinit`)}]) initialize();
    export { $order as order };`;
  const folder = mkdtempSync(join(tmpdir(), "nijugo-"));
  try {
    const file = join(folder, "learning.mjs");
    writeFileSync(file, learning);
    return (await import(pathToFileURL(file))).order;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes the asking out and leaves `$rt_begin`, which whoever opens the door calls. Answers how often was asked. */
export function initializeAtOnce(tree, order) {
  let asked = 0;
  const asks = ({ expression }) => {
    const is =
      expression?.type === "CallExpression" &&
      ASKING.test(expression.callee.name);
    if (is) asked++;
    return is;
  };
  walk(tree, (node) => {
    if (node.type === "BlockStatement")
      node.body = node.body.filter((one) => !asks(one));
    if (node.type === "SwitchCase")
      node.consequent = node.consequent.filter((one) => !asks(one));
    if (node.type === "VariableDeclaration") {
      node.declarations = node.declarations.filter(
        ({ id }) => !ASKING.test(id.name),
      );
    }
    if (
      node.type === "VariableDeclarator" &&
      node.id.name === "$rt_stringClassInit"
    )
      node.init = script("() => {}")[0].expression;
  });
  tree.body.push(
    ...script(
      `let $rt_begin = () => { $rt_begin = () => {}; ${order.map((kind) => `${kind}__clinit_();`).join(" ")} };`,
    ),
  );
  return asked;
}
