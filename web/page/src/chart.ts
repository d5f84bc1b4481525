/** Lines over days, drawn by uPlot. */
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

export function chart(box: HTMLElement, points: { day: string; value: number; unit: string }[]): uPlot {
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
      series: [{}, { stroke: accent, width: 2.5, points: { show: true, size: 7, fill: accent } }],
    },
    [points.map(({ day }) => Date.parse(day) / 1000), points.map(({ value }) => value)],
    box,
  );
}
