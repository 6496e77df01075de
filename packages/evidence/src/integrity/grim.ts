import { armSize, type CheckedOutcome, type CheckedTrial, decimals } from "./record.ts";
import { type Check, cannot, fail, pass } from "./report.ts";

const NAME = "grim";

/**
 * Can a mean of whole-number counts from n people have the printed digits?
 *
 * Only for counts whose field is the same for everybody; a mean scaled to another area has no grain.
 *
 * @source Brown & Heathers 2017, Soc Psychol Personal Sci 8:363
 */
export function checkGrim(trial: CheckedTrial): Check[] {
  return trial.arms.flatMap((arm) => {
    const counts = arm.outcomes.filter((outcome) => outcome.mean !== null && isWholeCount(outcome));
    if (counts.length === 0) return [];
    const size = armSize(trial, arm);
    if (size === null)
      return [cannot(NAME, `Arm ${arm.id}: the number of people behind the mean is not known.`)];
    return counts.map((outcome) => checkMean(arm.id, outcome, size));
  });
}

function isWholeCount({ unit, kind }: CheckedOutcome): boolean {
  if (/not stated|not seen\)/.test(unit) || !/^(baseline|end|change)$/.test(kind)) return false;
  return /field|^count/.test(unit);
}

function checkMean(
  arm: string,
  outcome: CheckedOutcome,
  size: { n: number; assumed: boolean },
): Check {
  const mean = outcome.mean ?? 0;
  const { n, assumed } = size;
  const digits = Math.max(
    decimals(mean),
    decimals(outcome.sd ?? 0) > 2 ? 2 : decimals(outcome.sd ?? 0),
  );
  const who = `Arm ${arm}, ${outcome.measure} (${outcome.kind}): mean ${mean}, n ${n}${assumed ? " (equal split assumed)" : ""}`;
  if (n >= 10 ** digits)
    return cannot(NAME, `${who}: with ${digits} digits every mean is possible from ${n} people.`);
  if (isPossible(mean, n, digits))
    return pass(NAME, `${who}: ${Math.round(mean * n)} / ${n} rounds to it.`);
  const fitting = Array.from({ length: n }, (_, i) => i + 2).filter((people) =>
    isPossible(mean, people, digits),
  );
  const below = Math.floor(mean * n);
  return fail(
    NAME,
    `${who}: ${below} / ${n} = ${(below / n).toFixed(digits)}, ${below + 1} / ${n} = ${((below + 1) / n).toFixed(digits)}; possible only for n in {${fitting.slice(0, 8).join(", ")}}.`,
    { expected: (below / n).toFixed(digits), printed: mean },
  );
}

function isPossible(mean: number, n: number, digits: number): boolean {
  const half = 0.5 * 10 ** -digits + 1e-9;
  return [Math.floor(mean * n), Math.ceil(mean * n)].some(
    (total) => Math.abs(total / n - mean) <= half,
  );
}
