import { type Axis, axisFor } from "./axis.ts";
import {
  cut,
  type Drawing,
  level,
  lines,
  type Mark,
  said,
  square,
  type Tone,
  upright,
} from "./drawing.ts";
import { readInterval, type Scale } from "./scales.ts";

/** One line of a forest plot, on the scale of the analysis. */
export interface PlotRow {
  readonly label: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Share of the weight, 0 to 100; sets the area of the square. */
  readonly weightPercent?: number | null;
  readonly kind: "trial" | "left-out" | "pooled" | "prediction";
}

/** A word above the rows of a subgroup. */
export interface HeadingRow {
  readonly kind: "heading";
  readonly label: string;
}

const isRow = (row: PlotRow | HeadingRow): row is PlotRow => row.kind !== "heading";

interface RowsOptions {
  readonly width: number;
  readonly scale: Scale;
  /** What a row is; left out: a study. */
  readonly rowWord?: string;
  readonly title: string;
  readonly says: string;
  /** Sentences below the axis: heterogeneity, warnings. */
  readonly below?: readonly string[];
}

const WIDE = 600;
const ROW = 28;
const NARROW_ROW = 46;
/** A label too long to stand beside its numbers gets a line of its own. */
const TALL_ROW = 66;
const TOP = 34;
const LARGEST = 15;
const PADDING = 12;

const TONES: Readonly<Record<PlotRow["kind"], Tone>> = {
  trial: "trial",
  "left-out": "left-out",
  pooled: "pooled",
  prediction: "prediction",
};

/** Estimates with their intervals under each other, on one axis: forest plots and series. */
export function rowsDrawing(all: readonly (PlotRow | HeadingRow)[], options: RowsOptions): Drawing {
  const { width, scale, title, says, below = [] } = options;
  const wide = width >= WIDE;
  const plot = wide
    ? { from: Math.round(width * 0.3), to: width - 208 }
    : { from: PADDING, to: width - PADDING };
  const rows = all.filter(isRow);
  const own = rows.filter(({ kind }) => kind === "trial" || kind === "left-out");
  const spread = (own.length > 0 ? own : rows).flatMap(({ low, high }) => [low, high]);
  const axis = axisFor([...spread, ...rows.map(({ estimate }) => estimate)], { ...plot, scale });
  const heaviest = Math.max(...rows.map(({ weightPercent }) => weightPercent ?? 0));
  const tall =
    !wide &&
    rows.some((row) => row.label.length + numbersOf(row, scale).length > (width - 20) / 7.2);
  const pace = wide ? ROW : tall ? TALL_ROW : NARROW_ROW;
  const foot = TOP + all.length * pace + 8;
  const notes = below.flatMap((sentence) => lines(sentence, width - 8));
  const place = { axis, scale, wide, width, from: plot.from, heaviest, tall };
  const marks: Mark[] = [
    ...(wide
      ? head(plot, width, { ...scale, rowWord: options.rowWord ?? "Study" })
      : [said(0, 18, scale.words, "soft")]),
    ...nothingMarks(all.map(isRow), place, { pace, foot }),
    ...all.flatMap((row, i): Mark[] => {
      const y = TOP + i * pace + pace / 2;
      if (isRow(row)) return rowMarks(row, y, place);
      return [
        { kind: "text", x: 0, y: y + 5, text: cut(row.label, width), tone: "ink", strong: true },
      ];
    }),
    ...axisMarks(axis, plot, foot),
    ...notes.map((text, i): Mark => said(0, foot + 52 + i * 20, text, "soft")),
  ];
  return {
    width,
    height: foot + 36 + notes.length * 20 + (notes.length > 0 ? 8 : 0),
    title,
    says,
    marks,
  };
}

/** The line of no difference: through all rows, or, where words stand above, only through the lines. */
function nothingMarks(
  drawn: readonly boolean[],
  { axis, scale, wide, tall }: Place,
  { pace, foot }: { pace: number; foot: number },
): Mark[] {
  if (scale.nothing === null) return [];
  const x = axis.at(scale.nothing);
  if (wide) return [upright(x, TOP - 6, foot, "none")];
  return drawn.flatMap((row, i) => {
    const y = TOP + i * pace + pace / 2 + (tall ? 19 : 11);
    return row ? [upright(x, y - 10, y + 10, "none")] : [];
  });
}

type Heads = { words: string; rowWord: string };

function head(plot: { to: number }, width: number, { words, rowWord }: Heads): Mark[] {
  return [
    said(0, 18, rowWord, "soft"),
    said(width, 18, cut(`${words} (interval)`, width - plot.to + 120), "soft", "end"),
  ];
}

interface Place {
  readonly axis: Axis;
  readonly scale: Scale;
  readonly wide: boolean;
  readonly width: number;
  readonly from: number;
  /** The largest weight, drawn as the largest square. */
  readonly heaviest: number;
  readonly tall: boolean;
}

function numbersOf(row: PlotRow, scale: Scale): string {
  const text = readInterval(scale, row);
  return row.kind === "prediction" ? text.replace(/^.*\((.*)\)$/, "$1") : text;
}

function rowMarks(row: PlotRow, middle: number, place: Place): Mark[] {
  const { scale, wide, width, from, tall } = place;
  const strong = row.kind === "pooled";
  const tone: Tone = row.kind === "left-out" ? "soft" : "ink";
  const numbers = numbersOf(row, scale);
  const labelY = wide ? middle + 5 : middle - (tall ? 15 : 7);
  const numbersY = tall ? middle + 3 : labelY;
  const y = wide ? middle : middle + (tall ? 19 : 11);
  const room = wide ? from - 16 : tall ? width : width - numbers.length * 7.2 - 20;
  const word = { kind: "text", tone, strong } as const;
  return [
    { ...word, x: 0, y: labelY, text: cut(row.label, room) },
    tall
      ? { ...word, x: 0, y: numbersY, text: numbers, small: true }
      : { ...word, x: width, y: numbersY, text: numbers, anchor: "end" },
    ...intervalMarks(row, y, place),
  ];
}

/** A square with its line, a diamond, or a bar; what goes beyond the axis ends in an arrowhead. */
function intervalMarks(row: PlotRow, y: number, { axis, heaviest }: Place): Mark[] {
  const tone = TONES[row.kind];
  const [low, high, at] = [axis.at(row.low), axis.at(row.high), axis.at(row.estimate)];
  const arrows: Mark[] = [
    ...(row.low < axis.low ? [arrow(low, y, -1, tone)] : []),
    ...(row.high > axis.high ? [arrow(high, y, 1, tone)] : []),
  ];
  if (row.kind === "pooled") {
    const points = [
      [low, y],
      [at, y - 8],
      [high, y],
      [at, y + 8],
    ] as const;
    return [{ kind: "shape", points, tone }, ...arrows];
  }
  if (row.kind === "prediction") {
    const points = [
      [low, y - 3],
      [high, y - 3],
      [high, y + 3],
      [low, y + 3],
    ] as const;
    return [{ kind: "shape", points, tone }, ...arrows];
  }
  const weight = row.weightPercent ?? null;
  const side = weight === null ? 8 : Math.max(5, LARGEST * Math.sqrt(weight / heaviest));
  return [level(low, high, y, tone), square(at, y, side, tone), ...arrows];
}

function arrow(x: number, y: number, way: 1 | -1, tone: Tone): Mark {
  return {
    kind: "shape",
    tone,
    points: [
      [x, y],
      [x - way * 8, y - 5],
      [x - way * 8, y + 5],
    ],
  };
}

export function axisMarks(axis: Axis, plot: { from: number; to: number }, y: number): Mark[] {
  return [
    level(plot.from, plot.to, y, "soft"),
    ...axis.ticks.flatMap(({ at, label }): Mark[] => [
      upright(at, y, y + 5, "soft"),
      said(at, y + 22, label, "soft", "middle"),
    ]),
  ];
}
