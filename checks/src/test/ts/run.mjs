// Runs the compiled consumer. usage: node run.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { wholeSet } from "./out/consumer.mjs";

const text = (name) => readFileSync(fileURLToPath(import.meta.resolve(`nijugo/${name}`)), "utf8");
console.log(wholeSet(text("exercises.txt"), text("rules.txt"), text("words.txt")).join("\n"));
