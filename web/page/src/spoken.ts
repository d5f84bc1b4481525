/** The spoken cue, in words throughout: a voice that is handed "2.5s" or "90 kg" says it in ways nobody would. */
import { t } from "./texts";
import { drawn } from "./weights";

const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** `81` is eighty-one, `102.5` one hundred two point five. */
export function inWords(figure: string): string {
  const [before = "0", behind] = figure.replace(/^-/, "").split(".");
  const words = whole(Number(before));
  return behind === undefined ? words : `${words} point ${[...behind].map((digit) => ONES[Number(digit)]).join(" ")}`;
}

function whole(n: number): string {
  if (n < 20) return ONES[n] ?? String(n);
  if (n < 100) return `${TENS[Math.floor(n / 10)] ?? ""}${n % 10 === 0 ? "" : `-${ONES[n % 10] ?? ""}`}`;
  const [big, name] = n < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = n % big;
  return `${whole(Math.floor(n / big))} ${name}${rest === 0 ? "" : ` ${whole(rest)}`}`;
}

/** `fives`, `twenties`, `two point fives`. */
function several(words: string): string {
  if (words.endsWith("y")) return `${words.slice(0, -1)}ies`;
  return words.endsWith("x") ? `${words}es` : `${words}s`;
}

/** `eighty-one, pull the fives, twelve to go` */
export function spoken(load: string, pull: readonly string[], left: number): string {
  const sizes = [...new Set(pull)].map((plate) => several(inWords(drawn(plate).text)));
  return t.live.speak(inWords(drawn(load).text), sizes, inWords(String(left)));
}
