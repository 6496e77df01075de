import { type Grey, transposed } from "./grey.ts";
import { type MarkLine, markLineOf } from "./mark-line.ts";
import { strokesDown } from "./thin-lines.ts";

/** A burned-in bar: its length in pixels, or why it cannot be read. */
export type BarReading =
  | { lengthPx: number; sdPx: number; shape: "L" | "line"; detail: string }
  | { lengthPx: null; reason: "no-scale" | "bar-ambiguous"; detail: string };

/** A bar shorter than this share of the picture's shorter side would carry too large an error. */
const SHORTEST_SHARE = 0.04;
const SHORTEST_PX = 40;
/** A line across (nearly) the whole picture is a border. */
const LONGEST_SHARE = 0.8;
/** Two arms of one bar, or two bars, that differ by more are not the same length. */
const SAME_LENGTH_WITHIN = 0.01;
/** Arms meet within this, pixels. */
const CORNER_WITHIN_PX = 6;
const ALIKE_PX = 1.5;
const ALIKE_SHARE = 0.5;
/** A hair at the end of an arm lengthens it by no more than this. */
const HAIR_ADDS_SHARE = 0.05;
/** One end of a line, seen on a raster after JPEG. */
const END_SD_PX = 0.5;
/** An end under a hair. */
const HIDDEN_END_SD_PX = 2;
/** A bar stands near an edge of the picture: within this share of a side. */
const EDGE_SHARE = 0.2;
/** A lone line has no second arm to vouch for it, so that it must look drawn: all seen, one colour, long. */
const STRAIGHT = {
  leastSeen: 0.9,
  mostSpread: 5,
  leastContrast: 35,
  leastLengthInWidths: 12,
  /** Of the picture's shorter side. */
  leastShare: 0.08,
  mostDriftPx: 0.3,
  leastSharpness: 0.75,
};
const MOST_STROKES = 24;

type Arm = { lengthPx: number; seen: boolean; bare: boolean };

/** Finds a burned-in bar, an L or one straight line along an edge of the picture, and measures it. */
export function readBar(grey: Grey): BarReading {
  const shortestPx = Math.max(SHORTEST_PX, SHORTEST_SHARE * Math.min(grey.widthPx, grey.heightPx));
  const down = linesDown(grey, shortestPx);
  const across = linesDown(transposed(grey), shortestPx);
  const corners = down.flatMap((one) => across.flatMap((other) => cornerOf(one, other) ?? []));
  if (corners.length > 0) return fromCorners(corners);
  const straight = [
    ...down.filter((line) => isStraightBar(line, grey.widthPx, grey.heightPx)),
    ...across.filter((line) => isStraightBar(line, grey.heightPx, grey.widthPx)),
  ];
  return fromStraight(straight);
}

function linesDown(grey: Grey, shortestPx: number): MarkLine[] {
  return strokesDown(grey, shortestPx)
    .slice(0, MOST_STROKES)
    .flatMap((stroke) => markLineOf(grey, stroke) ?? [])
    .filter((line) => {
      const length = lengthOf(line);
      return length >= shortestPx && length <= LONGEST_SHARE * grey.heightPx;
    });
}

const lengthOf = ({ from, to }: MarkLine) => to.at - from.at;

/** Two lines that meet at one end each, with the lengths from the outer corner to the free ends. */
function cornerOf(down: MarkLine, across: MarkLine): { arms: [Arm, Arm]; contrast: number } | null {
  const arm = (line: MarkLine, other: MarkLine): Arm | null => {
    const half = other.thicknessPx / 2;
    const meets = ({ at, seen }: MarkLine["from"]) =>
      Math.abs(at - other.x) <= CORNER_WITHIN_PX + half + (seen ? 0 : lengthOf(line) / 3);
    const [free, sign] = meets(line.to) ? [line.from, 1] : meets(line.from) ? [line.to, -1] : [];
    if (free === undefined || sign === undefined) return null;
    return { lengthPx: sign * (other.x - free.at) + half, seen: free.seen, bare: free.bare };
  };
  if (!alike(down.thicknessPx, across.thicknessPx)) return null;
  const one = arm(down, across);
  const other = arm(across, down);
  if (one === null || other === null) return null;
  if (Math.abs(down.contrast - across.contrast) > 0.6 * Math.max(down.contrast, across.contrast))
    return null;
  return { arms: [one, other], contrast: Math.min(down.contrast, across.contrast) };
}

/** Both arms are drawn with one pen; a hair that meets one of them is thicker. */
const alike = (one: number, other: number) =>
  Math.abs(one - other) <= ALIKE_PX + ALIKE_SHARE * Math.min(one, other);

function fromCorners(corners: { arms: [Arm, Arm] }[]): BarReading {
  const seenArms = ({ arms }: { arms: [Arm, Arm] }) => arms.filter((arm) => arm.seen).length;
  const best = Math.max(...corners.map(seenArms));
  const readings = corners
    .filter((corner) => seenArms(corner) === best)
    .map(({ arms }) => fromArms(arms));
  const good = readings.filter((reading) => reading.lengthPx !== null);
  const [first] = good;
  if (first === undefined) return readings[0] ?? NONE;
  if (good.some((other) => differ(first.lengthPx, other.lengthPx))) {
    return ambiguous("several bars of different length");
  }
  return first;
}

function fromArms(arms: readonly Arm[]): BarReading {
  const seen = arms.filter((arm) => arm.seen);
  const used = seen.length > 0 ? seen : arms;
  const [first, second] = used;
  if (first === undefined) return NONE;
  const sdPx = seen.length > 0 ? Math.SQRT2 * END_SD_PX : HIDDEN_END_SD_PX;
  const detail = `${second ? "both arms" : "one arm"} of an L`;
  if (second === undefined) return { lengthPx: first.lengthPx, sdPx, shape: "L", detail };
  if (differ(first.lengthPx, second.lengthPx)) {
    const [bare, ...more] = seen.filter((arm) => arm.bare);
    const nearly = Math.abs(first.lengthPx / second.lengthPx - 1) <= HAIR_ADDS_SHARE;
    if (bare !== undefined && more.length === 0 && nearly)
      return {
        lengthPx: bare.lengthPx,
        sdPx,
        shape: "L",
        detail: "the arm of an L that ends bare",
      };
    const [one, other] = [first.lengthPx.toFixed(1), second.lengthPx.toFixed(1)];
    return ambiguous(`the arms of the bar measure ${one} and ${other} pixels`);
  }
  const lengthPx = (first.lengthPx + second.lengthPx) / 2;
  return { lengthPx, sdPx: sdPx / Math.SQRT2, shape: "L", detail };
}

/** One line near an edge, seen nearly throughout, both ends too: what a hair or a fold never is. */
function isStraightBar(line: MarkLine, widthPx: number, heightPx: number): boolean {
  const near = (at: number, side: number) => at < EDGE_SHARE * side || at > (1 - EDGE_SHARE) * side;
  return (
    line.from.seen &&
    line.to.seen &&
    line.seenShare >= STRAIGHT.leastSeen &&
    line.spread <= STRAIGHT.mostSpread &&
    line.contrast >= STRAIGHT.leastContrast &&
    line.driftPx <= STRAIGHT.mostDriftPx &&
    line.sharpness >= STRAIGHT.leastSharpness &&
    lengthOf(line) >= STRAIGHT.leastShare * Math.min(widthPx, heightPx) &&
    lengthOf(line) >= STRAIGHT.leastLengthInWidths * line.thicknessPx &&
    (near(line.x, widthPx) || (near(line.from.at, heightPx) && near(line.to.at, heightPx)))
  );
}

function fromStraight(lines: readonly MarkLine[]): BarReading {
  const [first, ...others] = lines.map(lengthOf);
  if (first === undefined) return NONE;
  if (others.length > 0) return ambiguous("several straight lines could be the bar");
  return { lengthPx: first, sdPx: Math.SQRT2 * END_SD_PX, shape: "line", detail: "one line" };
}

const differ = (one: number, other: number) =>
  Math.abs(one - other) > SAME_LENGTH_WITHIN * Math.max(one, other);

const NONE: BarReading = { lengthPx: null, reason: "no-scale", detail: "no bar was found" };
const ambiguous = (detail: string): BarReading => ({
  lengthPx: null,
  reason: "bar-ambiguous",
  detail,
});
