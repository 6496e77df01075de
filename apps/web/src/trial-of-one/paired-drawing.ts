import { axisBetween } from "../evidence/plots/axis.ts";
import {
  cut,
  type Drawing,
  level,
  type Mark,
  said,
  square,
  upright,
} from "../evidence/plots/drawing.ts";
import { difference, figure } from "../evidence/plots/scales.ts";
import type { Analysis, Design } from "./trial-data.ts";

interface PairedOptions {
  readonly width: number;
  readonly title: string;
  readonly says: string;
}

const LEFT = 56;
const TOP = 40;
const TALLEST = 340;
/** Room for a label of an arm on each side of its column. */
const ARM_SHARE = 0.22;
const ROOM = 0.08;

/** Each pair as two dots joined by a line: one column for each arm, the means as squares. */
export function pairedDrawing(
  { pairs, arms }: Pick<Analysis, "pairs" | "arms">,
  design: Pick<Design, "measure" | "measureUnit">,
  { width, title, says }: PairedOptions,
): Drawing {
  const foot = Math.round(Math.min(TALLEST, Math.max(220, width * 0.6)));
  const span = Math.min(width - LEFT - 8, 620);
  const [atA, atB] = [LEFT + span * ARM_SHARE, LEFT + span * (1 - ARM_SHARE)].map(Math.round) as [
    number,
    number,
  ];
  const values = pairs.flatMap(({ a, b }) => [a, b]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * ROOM;
  const axis = axisBetween(least - room, most + room, {
    from: foot - 8,
    to: TOP,
    scale: difference(""),
  });
  const mean = (of: "a" | "b") => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const armRoom = span * 2 * ARM_SHARE - 8;
  const marks: Mark[] = [
    said(0, 16, cut(`${design.measure}, ${design.measureUnit}`, width), "soft"),
    ...axis.ticks.flatMap(({ at, label }): Mark[] => [
      level(LEFT, LEFT + span, at, "grid"),
      said(LEFT - 8, at + 4, label, "soft", "end"),
    ]),
    upright(atA, TOP, foot, "grid"),
    upright(atB, TOP, foot, "grid"),
    ...pairs.flatMap(({ a, b }): Mark[] => [
      { kind: "line", x1: atA, y1: axis.at(a), x2: atB, y2: axis.at(b), tone: "trial" },
      { kind: "dot", x: atA, y: axis.at(a), radius: 5, tone: "trial", hollow: true },
      { kind: "dot", x: atB, y: axis.at(b), radius: 5, tone: "trial", hollow: true },
    ]),
    {
      kind: "line",
      x1: atA,
      y1: axis.at(mean("a")),
      x2: atB,
      y2: axis.at(mean("b")),
      tone: "pooled",
    },
    square(atA, axis.at(mean("a")), 12, "pooled"),
    square(atB, axis.at(mean("b")), 12, "pooled"),
    said(atA, foot + 18, cut(arms.a, armRoom), "ink", "middle"),
    said(atB, foot + 18, cut(arms.b, armRoom), "ink", "middle"),
    said(LEFT, foot + 42, "Rings: pairs. Squares: means.", "soft"),
  ];
  return { width, height: foot + 50, title, says, marks };
}

/** The picture in words: every pair, for those who do not see it. */
export function pairedSays(
  { pairs, arms, words }: Pick<Analysis, "pairs" | "arms" | "words">,
  { measureUnit }: Pick<Design, "measureUnit">,
): string {
  const each = pairs.map(
    ({ pair, a, b }) =>
      `pair ${pair}: ${arms.a} ${figure(a)}, ${arms.b} ${figure(b)} ${measureUnit}`,
  );
  return `Paired dots. ${each.join("; ")}. ${words}`;
}
