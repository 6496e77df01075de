import { standardizedMeanDifferences } from "../effect-sizes/two-arm-means.ts";
import { pairs } from "./p-values.ts";
import type { CheckedTrial } from "./record.ts";
import { type Check, fail, pass } from "./report.ts";

const NAME = "spread-plausible";
const LARGEST_BELIEVABLE = 2;

/** Are people inside an arm as different from each other as people are? |g| above 2 is doubted. */
export function checkSpread(trial: CheckedTrial): Check[] {
  if (trial.withinPerson) return [];
  return pairs(trial.arms).flatMap(([first, second]) =>
    first.outcomes.flatMap((a) => {
      const b = second.outcomes.find(
        (row) => row.measure === a.measure && row.kind === a.kind && row.weeks === a.weeks,
      );
      if (!b || !/change/.test(a.kind)) return [];
      const [effect] = standardizedMeanDifferences([
        { mean1: a.mean, sd1: a.sd, n1: first.n, mean2: b.mean, sd2: b.sd, n2: second.n },
      ]);
      const g = effect?.estimate ?? null;
      if (g === null) return [];
      const who = `${a.measure}, ${first.id} against ${second.id}: ${a.mean} (SD ${a.sd}) and ${b.mean} (SD ${b.sd}), Hedges g ${g.toFixed(2)}`;
      return Math.abs(g) > LARGEST_BELIEVABLE
        ? [
            fail(NAME, `${who}: people would have to respond almost alike.`, {
              expected: "|g| up to 2",
              printed: g.toFixed(2),
            }),
          ]
        : [pass(NAME, `${who}.`)];
    }),
  );
}
