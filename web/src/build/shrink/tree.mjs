// What the steps of shrink.mjs share: the syntax tree of a module, as acorn reads it.
import { parse } from "acorn";

export const read = (text) =>
  parse(text, { ecmaVersion: "latest", sourceType: "module" });

export const script = (text) => read(text).body;

/** Visits every node, children first; what the visitor answers takes the node's place. */
export function walk(node, visit) {
  for (const [key, value] of Object.entries(node)) {
    if (Array.isArray(value)) {
      value.forEach(
        (child, i) => (value[i] = child?.type ? changed(child, visit) : child),
      );
    } else if (value?.type) {
      node[key] = changed(value, visit);
    }
  }
}

function changed(node, visit) {
  walk(node, visit);
  return visit(node) ?? node;
}

export const isCall = (node, name) =>
  node.type === "CallExpression" && node.callee.name === name;

export const call = (name, given) => ({
  type: "CallExpression",
  callee: { type: "Identifier", name },
  arguments: given,
  optional: false,
});
