import type { PairAllocation, PairResult, TrialArm, TrialOfOneDesign } from "./design.ts";
import { sharpestP, signFlipInterval, signFlipP, signTestP } from "./sign-flip.ts";

export type PairDifference = { pair: number; a: number; b: number; difference: number };

/** The paired comparison within one person. */
export type TrialAnalysis = {
  pairs: PairDifference[];
  /** Pairs without both results: left out, and said. */
  incompletePairs: number[];
  meanDifference: number | null;
  /** Exact 95 % interval by turning the test round; null with fewer than 6 pairs. */
  low: number | null;
  high: number | null;
  permutationP: number | null;
  signP: number | null;
  smallestPossibleP: number | null;
  arms: { a: string; b: string };
  favours: TrialArm | "neither";
  words: string;
};

const ALPHA = 0.05;

/**
 * Compares the arms pair by pair, exactly: the allocation was random, so under "no difference" every
 * swap of a and b within a pair was as likely. No assumption on the form of the errors.
 *
 * @source the randomisation test for paired data (Fisher 1935); the sign test
 */
export function analyseTrial(
  design: TrialOfOneDesign,
  allocations: readonly PairAllocation[],
  results: readonly PairResult[],
): TrialAnalysis {
  const complete = allocations.flatMap((allocation) => differenceOf(allocation, results));
  const done = new Set(complete.map(({ pair }) => pair));
  const incompletePairs = allocations.map(({ pair }) => pair).filter((pair) => !done.has(pair));
  const differences = complete.map(({ difference }) => difference);
  const n = differences.length;
  const mean = n === 0 ? null : differences.reduce((sum, one) => sum + one, 0) / n;
  const p = n === 0 ? null : signFlipP(differences);
  const interval = signFlipInterval(differences, ALPHA);
  const arms = { a: armName(design, design.a), b: armName(design, design.b) };
  const favours =
    mean === null || p === null || p > ALPHA || mean === 0 ? "neither" : mean > 0 ? "a" : "b";
  const analysis = {
    pairs: complete,
    incompletePairs,
    meanDifference: mean,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    permutationP: p,
    signP: n === 0 ? null : signTestP(differences),
    smallestPossibleP: n === 0 ? null : sharpestP(n),
    arms,
    favours,
  } as const;
  return { ...analysis, words: wordsOf(design, analysis) };
}

function differenceOf(
  { pair, aGoesTo }: PairAllocation,
  results: readonly PairResult[],
): PairDifference[] {
  const of = results.filter((one) => one.pair === pair);
  const a = of.find(({ place }) => place === aGoesTo)?.value;
  const b = of.find(({ place }) => place !== aGoesTo)?.value;
  return a === undefined || b === undefined ? [] : [{ pair, a, b, difference: a - b }];
}

const armName = ({ factor }: TrialOfOneDesign, value: number): string =>
  factor === "depth" ? `${value} mm` : `every ${value} days`;

function wordsOf(design: TrialOfOneDesign, analysis: Omit<TrialAnalysis, "words">): string {
  const { pairs, incompletePairs, meanDifference, low, high, permutationP, arms } = analysis;
  const n = pairs.length;
  const left =
    incompletePairs.length === 0
      ? ""
      : ` Without both results, left out: pair ${incompletePairs.join(", ")}.`;
  if (meanDifference === null || permutationP === null) return `No pair is complete yet.${left}`;
  const { measure, measureUnit } = design;
  const size = `${measure}: ${arms.a} against ${arms.b}, mean difference ${meanDifference.toFixed(2)} ${measureUnit} over ${n} ${n === 1 ? "pair" : "pairs"}`;
  if (low === null || high === null) {
    return `${size}. Too few: with ${n} ${n === 1 ? "pair" : "pairs"} even the clearest result could be chance (p at best ${sharpestP(n).toFixed(3)}); 6 pairs are the fewest that can tell.${left}`;
  }
  const interval = `95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}, p ${permutationP.toFixed(3)}`;
  const verdict =
    permutationP > ALPHA
      ? "No difference can be told from chance. It may still be there."
      : "A difference between the arms, in this person, of this measure.";
  return `${size} (${interval}). ${verdict}${left}`;
}
