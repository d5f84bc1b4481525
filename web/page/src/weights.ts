/** Weights as the engine writes them, taken apart only to draw them. */
export interface Drawn {
  value: number;
  unit: string;
  text: string;
}

export function drawn(weight: string): Drawn {
  const [text = "", unit = ""] = weight.split(" ");
  return { value: Number(text), unit, text };
}

/** `20 kg` without its unit: a bar says the unit once. */
export const bare = (weight: string): string => drawn(weight).text;

/** Plates of one side in words: `5 + 5`. */
export const plateWords = (plates: readonly string[]): string => plates.map(bare).join(" + ");

/** What the IWF paints, and what iron weighs in pounds gets the colour of its nearest. */
const COLOURS: [number, string][] = [
  [22, "red"],
  [18, "blue"],
  [12.5, "yellow"],
  [7.5, "green"],
  [3.5, "white"],
  [2.2, "red"],
  [1.7, "blue"],
  [1.1, "yellow"],
  [0.7, "green"],
  [0, "white"],
];
const POUNDS: [number, string][] = [
  [50, "red"],
  [40, "blue"],
  [30, "yellow"],
  [20, "green"],
  [7, "white"],
  [4, "blue"],
  [0, "green"],
];

export function plateColour(weight: string): string {
  const { value, unit } = drawn(weight);
  const row = (unit === "lb" ? POUNDS : COLOURS).find(([least]) => value >= least);
  return row?.[1] ?? "white";
}

/** How tall a plate is drawn, 0 to 1. */
export function plateHeight(weight: string): number {
  const { value, unit } = drawn(weight);
  const kilograms = unit === "lb" ? value * 0.45 : value;
  if (kilograms >= 14) return 1;
  return 0.34 + 0.62 * Math.sqrt(kilograms / 15);
}

export function plateWidth(weight: string): number {
  const { value, unit } = drawn(weight);
  const kilograms = unit === "lb" ? value * 0.45 : value;
  return 13 + Math.min(13, kilograms * 0.52);
}
