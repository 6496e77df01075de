import type { Pair } from "@anagen/phantom";
import type { Comparison, Hair, Measurement } from "@anagen/trichometry";
import { matchByDistance } from "../matching.ts";
import { type PlantedHair, plantedChange, plantedIn } from "./planted.ts";

const MATCH_MM = 0.15;
/** The instrument promises hairs of this and more. */
const PROMISED_FROM_UM = 30;

export type HairErrors = {
  /** Hairs found kept (also thicker or thinner), lost, gained that are; and that are something else. */
  keptRight: number;
  keptWrong: number;
  lostRight: number;
  lostWrong: number;
  gainedRight: number;
  gainedWrong: number;
  /** Held for an error of reading: it was one, or a change. */
  misreadRight: number;
  misreadWrong: number;
};

export type PairScore = HairErrors & {
  seed: number;
  shiftShare: number;
  plantedPercent: number;
  /** Share of the first picture that the second shows. */
  overlapShare: number;
  reasons: string[];
  compared: boolean;
  /** Compared, but turned or scaled otherwise than the cameras were. */
  laidWrong: boolean;
  /** Drawn change on the common frame, of all hairs and of those of 30 um and more. */
  truePercent: number | null;
  truePromisedPercent: number | null;
  /** Drawn hairs of the first visit there. */
  hairsBefore: number;
  found: NonNullable<Comparison["densityChangePercent"]> | null;
  detectable: boolean;
  trueWidthUm: number | null;
  foundWidth: Comparison["meanWidthChangeUm"];
  ms: number;
};

export type Measured = { before: Measurement; after: Measurement };

/** One comparison against what was drawn. */
export function scorePair(
  pair: Pair,
  { before, after }: Measured,
  result: Comparison,
  plan: { seed: number; shiftShare: number; plantedPercent: number },
  ms: number,
): PairScore {
  const planted = before.frame && after.frame ? plantedIn(pair, before.frame, after.frame) : [];
  const promised = planted.filter(({ widthUm }) => widthUm >= PROMISED_FROM_UM);
  return {
    ...plan,
    overlapShare: pair.change.overlapShare,
    reasons: result.reasons,
    compared: result.status === "compared",
    laidWrong: isLaidWrong(pair, result),
    truePercent: plantedChange(planted),
    truePromisedPercent: plantedChange(promised),
    hairsBefore: planted.filter(({ fate }) => fate !== "gained").length,
    found: result.densityChangePercent,
    detectable: result.detectable,
    trueWidthUm: widthChange(pair, planted),
    foundWidth: result.meanWidthChangeUm,
    ...hairErrors(pair, { before, after }, result),
    ms,
  };
}

const MOST_TURN_ERROR_DEG = 2;
const MOST_SCALE_ERROR = 0.03;

function isLaidWrong({ change, before, after }: Pair, { registration }: Comparison): boolean {
  if (!registration) return false;
  const { turnDeg, scale } = registration;
  // Lengths in millimetres are the same on both pictures: each was told its own true scale.
  const turn = after.truth.optics.angleDeg - before.truth.optics.angleDeg;
  const off = Math.min(Math.abs(turnDeg - turn), Math.abs(turnDeg + turn));
  return change.sameSite && (off > MOST_TURN_ERROR_DEG || Math.abs(scale - 1) > MOST_SCALE_ERROR);
}

/** Mean change of width of the hairs of 30 um and more that stayed. */
function widthChange({ change }: Pair, planted: readonly PlantedHair[]): number | null {
  const there = new Set(planted.map(({ id }) => id));
  const changes = change.hairs.flatMap(({ id, beforeWidthUm: was, afterWidthUm: is }) =>
    there.has(id) && was !== null && is !== null && Math.max(was, is) >= PROMISED_FROM_UM
      ? [is - was]
      : [],
  );
  return changes.length > 0 ? changes.reduce((a, b) => a + b, 0) / changes.length : null;
}

const NO_ERRORS: HairErrors = {
  keptRight: 0,
  keptWrong: 0,
  lostRight: 0,
  lostWrong: 0,
  gainedRight: 0,
  gainedWrong: 0,
  misreadRight: 0,
  misreadWrong: 0,
};

function hairErrors(pair: Pair, { before, after }: Measured, result: Comparison): HairErrors {
  const first = drawnAs(before, pair.before.truth.hairs);
  const second = drawnAs(after, pair.after.truth.hairs);
  const fates = new Map(pair.change.hairs.map(({ id, fate }) => [id, fate]));
  const errors = { ...NO_ERRORS };
  for (const { change, before: was, after: is } of result.hairs) {
    const one = was === null ? undefined : first.get(was);
    const other = is === null ? undefined : second.get(is);
    const drawn = fates.get(one ?? other ?? -1);
    if (was !== null && is !== null) {
      errors[one !== undefined && one === other ? "keptRight" : "keptWrong"] += 1;
    } else if (change === "misread") {
      errors[drawn === (is === null ? "lost" : "gained") ? "misreadWrong" : "misreadRight"] += 1;
    } else if (change === "lost") {
      errors[drawn === "lost" ? "lostRight" : "lostWrong"] += 1;
    } else {
      errors[drawn === "gained" ? "gainedRight" : "gainedWrong"] += 1;
    }
  }
  return errors;
}

/** Which drawn hair each find is. */
export function drawnAs(
  { hairs, faint = [], pxPerMm }: Measurement,
  drawn: readonly { id: number; root: readonly [number, number] }[],
): Map<number, number> {
  const finds: Hair[] = [...hairs, ...faint];
  const partner = matchByDistance(
    finds.map(({ root }) => root),
    drawn.map(({ root }) => root),
    MATCH_MM * (pxPerMm?.value ?? 1),
  );
  return new Map(
    finds.flatMap(({ id }, at) => {
      const hair = drawn[partner[at] ?? -1];
      return hair ? [[id, hair.id] as const] : [];
    }),
  );
}
