// SPDX-License-Identifier: EUPL-1.2
import { CHART_LOOK } from "../../workbook/chart-look";
import type { PlannedChart, SheetPlan } from "../../workbook/sheet-plan";
import { type Bar, chartBars } from "./chart-bars";

interface ChartPictureProps {
  chart: PlannedChart;
  sheet: SheetPlan;
  /** Points. */
  width: number;
  height: number;
}

const { titleSize: TITLE, textSize: TEXT } = CHART_LOOK;
/** Points. */
const PADDING = 6;
/** Share of a category that its bar takes. */
const BAR_SHARE = {
  bars: 1 / (1 + CHART_LOOK.gapWidth.bars / 100),
  columns: 1 / (1 + CHART_LOOK.gapWidth.columns / 100),
};
/** Points that a letter takes on average, and that the names of bars may take of the width. */
const LETTER = 4.3;
const MOST_NAME_SHARE = 0.4;

/** A chart drawn from the cells it will be drawn from: bars, their names and their numbers. */
export function ChartPicture({ chart, sheet, width, height }: ChartPictureProps) {
  const bars = chartBars(chart, sheet);
  const area = { top: PADDING + TITLE * 1.8, width, height };
  return (
    <svg
      role="img"
      aria-label={chart.alternativeText}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
      fill={CHART_LOOK.textColor}
      fontSize={TEXT}
    >
      <text x={width / 2} y={PADDING + TITLE} textAnchor="middle" fontSize={TITLE} fontWeight={700}>
        {chart.title}
      </text>
      {chart.kind === "bars" ? lying(bars, area) : standing(bars, area)}
    </svg>
  );
}

/** What is left below the title. */
interface Area {
  top: number;
  width: number;
  height: number;
}

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => text.length)) * LETTER;

function lying(bars: readonly Bar[], { top, width, height }: Area) {
  const names = Math.min(longest(bars.map(({ category }) => category)), width * MOST_NAME_SHARE);
  const start = 2 * PADDING + names;
  const room = width - start - longest(bars.map(({ label }) => label)) - 2 * PADDING;
  const pitch = (height - top - PADDING) / bars.length;
  const drawn = bars.map(({ category, label, share, color }, n) => {
    const middle = top + pitch * (n + 0.5);
    return (
      <g key={n}>
        <text x={start - PADDING} y={middle + TEXT / 3} textAnchor="end">
          {category}
        </text>
        <rect
          x={start}
          y={middle - (pitch * BAR_SHARE.bars) / 2}
          width={share * room}
          height={pitch * BAR_SHARE.bars}
          fill={color}
        />
        <text x={start + share * room + PADDING / 2} y={middle + TEXT / 3}>
          {label}
        </text>
      </g>
    );
  });
  return (
    <>
      {drawn}
      <line x1={start} x2={start} y1={top} y2={height - PADDING} stroke={CHART_LOOK.lineColor} />
    </>
  );
}

function standing(bars: readonly Bar[], { top, width, height }: Area) {
  const foot = height - PADDING - TEXT * 1.6;
  const room = foot - top - TEXT * 1.6;
  const pitch = (width - 2 * PADDING) / bars.length;
  const drawn = bars.map(({ category, label, share, color }, n) => {
    const middle = PADDING + pitch * (n + 0.5);
    return (
      <g key={n} textAnchor="middle">
        <text x={middle} y={height - PADDING}>
          {category}
        </text>
        <rect
          x={middle - (pitch * BAR_SHARE.columns) / 2}
          y={foot - share * room}
          width={pitch * BAR_SHARE.columns}
          height={share * room}
          fill={color}
        />
        <text x={middle} y={foot - share * room - TEXT / 3}>
          {label}
        </text>
      </g>
    );
  });
  return (
    <>
      {drawn}
      <line x1={PADDING} x2={width - PADDING} y1={foot} y2={foot} stroke={CHART_LOOK.lineColor} />
    </>
  );
}
