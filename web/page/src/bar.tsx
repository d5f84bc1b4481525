/** A bar as one stands before it: one end, plates inner to outer, what comes off set apart. */
import type { JSX } from "preact";
import { t } from "./texts";
import { bare, plateColour, plateHeight, plateWidth, plateWords } from "./weights";

interface Bar {
  plates: readonly string[];
  /** What comes off next, outermost first. */
  pull?: readonly string[];
  /** In which pull each plate comes off, inner to outer, 0 for those that stay. */
  order?: readonly number[];
  /** Drawn the other way round. */
  left?: boolean;
  sides: number;
  small?: boolean;
}

const HEIGHT = 132;
const MIDDLE = 62;

/** The plates that stay and those that are pulled, so that both can be seen at once. */
export function Bar({ plates, pull = [], order, left = false, sides, small = false }: Bar): JSX.Element {
  const hanging = plates.length;
  const all = [...plates, ...[...pull].reverse()];
  let x = 62;
  const shapes = all.map((plate, i) => {
    const going = i >= hanging;
    if (i === hanging && pull.length > 0) x += 16;
    const width = plateWidth(plate);
    const at = x;
    x += width + 3;
    return { plate, going, at, width, height: 104 * plateHeight(plate), pulled: order?.[i] ?? 0 };
  });
  const width = Math.max(x + 34, 230);
  const end = Math.max(x + 12, 190);
  return (
    <svg
      class={small ? "bar small" : "bar"}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={barWords(plates, pull, sides)}
      preserveAspectRatio={left ? "xMaxYMid meet" : "xMinYMid meet"}
    >
      <g transform={left ? `translate(${width} 0) scale(-1 1)` : undefined}>
        <rect class="steel" x="0" y={MIDDLE - 4} width="48" height="8" />
        <rect class="steel" x="46" y={MIDDLE - 7} width={end - 46} height="14" rx="4" />
        <rect class="collar" x="46" y={MIDDLE - 14} width="10" height="28" rx="3" />
        {shapes.map(({ plate, going, at, width: wide, height, pulled }, i) => (
          <g key={`${i}-${plate}`} class={`plate ${plateColour(plate)}${going ? " going" : ""}`}>
            {going || pulled > 0 ? (
              <rect class="glow" x={at - 3} y={MIDDLE - height / 2 - 3} width={wide + 6} height={height + 6} rx="7" />
            ) : null}
            <rect class="iron" x={at} y={MIDDLE - height / 2} width={wide} height={height} rx="5" />
            <text
              x={at + wide / 2}
              y={MIDDLE}
              transform={`${left ? `translate(${2 * (at + wide / 2)} 0) scale(-1 1) ` : ""}rotate(-90 ${at + wide / 2} ${MIDDLE})`}
            >
              {bare(plate)}
            </text>
            {pulled > 0 ? (
              <text
                class="order"
                x={at + wide / 2}
                y={HEIGHT - 6}
                transform={left ? `translate(${2 * (at + wide / 2)} 0) scale(-1 1)` : undefined}
              >
                {pulled}
              </text>
            ) : null}
          </g>
        ))}
        {pull.length > 0 ? <path class="arrow" d={`M ${x + 2} ${MIDDLE} h 18 m -7 -7 l 7 7 l -7 7`} /> : null}
      </g>
    </svg>
  );
}

const sideWords = (sides: number): string => (sides === 2 ? t.eachSide : t.oneSide);

export function barWords(plates: readonly string[], pull: readonly string[], sides: number): string {
  const hangs = `${t.hang} ${plates.length === 0 && pull.length === 0 ? t.bareBar : plateWords([...plates, ...[...pull].reverse()])} ${sideWords(sides)}.`;
  return pull.length === 0 ? hangs : `${hangs} ${pullWords(pull, sides)}.`;
}

/** `Pull 5 each side`. */
export const pullWords = (pull: readonly string[], sides: number): string =>
  `${t.pulls(plateWords(pull))} ${sideWords(sides)}`;

interface Stepped {
  plates: string[];
  pull: string[];
}

/** In which change each plate of the first load comes off, where every change only pulls; else nothing. */
export function pullOrder(steps: readonly Stepped[]): number[] | undefined {
  const [first, ...rest] = steps;
  if (first === undefined) return undefined;
  const order = first.plates.map(() => 0);
  let hanging = first.plates.length;
  for (const [i, { pull, plates }] of rest.entries()) {
    for (let n = 0; n < pull.length; n++) order[--hanging] = i + 1;
    if (hanging !== plates.length) return undefined;
  }
  return order;
}

/** `Pull 5 each side, three times; then 10`. */
export function pullSentence(steps: readonly Stepped[], sides: number): string {
  const pulls = steps.slice(1).map(({ pull }) => plateWords(pull));
  const runs: [string, number][] = [];
  for (const each of pulls) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] === each) last[1]++;
    else if (each !== "") runs.push([each, 1]);
  }
  if (runs.length === 0) return "";
  const words = runs.map(
    ([each, n], i) =>
      `${i === 0 ? t.pulls(each) : each}${i === 0 ? ` ${sideWords(sides)}` : ""}${n > 1 ? `, ${t.times(n)}` : ""}`,
  );
  return words.join("; ");
}
