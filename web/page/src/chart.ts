/** Lines over days, drawn by uPlot. */
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

export interface ChartPoint {
  day: string;
  value: number;
  unit: string;
  /** The range that holds it four times out of five, where it is known. */
  low?: number;
  high?: number;
}

export function chart(box: HTMLElement, points: ChartPoint[]): uPlot {
  const style = getComputedStyle(box);
  const ink = style.color;
  const accent = getComputedStyle(document.querySelector("nav a[aria-current]") ?? box).color;
  const axis = {
    stroke: ink,
    grid: { stroke: style.borderTopColor, width: 1 },
    ticks: { show: false },
    font: "12px system-ui",
  };
  const unit = points[0]?.unit ?? "";
  return new uPlot(
    {
      width: box.clientWidth,
      height: 180,
      legend: { show: false },
      cursor: { show: false },
      axes: [
        {
          ...axis,
          values: (_plot, times) =>
            times.map((time) => new Date(time * 1000).toLocaleDateString("en", { day: "numeric", month: "short" })),
        },
        { ...axis, size: 64, values: (_plot, values) => values.map((value) => `${value} ${unit}`) },
      ],
      series: [
        {},
        { stroke: "transparent", points: { show: false } },
        { stroke: "transparent", points: { show: false } },
        { stroke: accent, width: 2.5, points: { show: true, size: 7, fill: accent } },
      ],
      bands: [{ series: [1, 2], fill: style.borderTopColor }],
    },
    [
      points.map(({ day }) => Date.parse(day) / 1000),
      points.map(({ high }) => high ?? null),
      points.map(({ low }) => low ?? null),
      points.map(({ value }) => value),
    ],
    box,
  );
}
