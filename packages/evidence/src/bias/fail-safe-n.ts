import { InvalidInput } from "@anagen/quantities";
import { normalSf, upperQuantile } from "../distributions/normal.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { requirePool } from "../models/usable-numbers.ts";

/**
 * How many unseen null results would undo the finding; each number rounded up.
 *
 * @throws {InvalidInput} no study or a value that is not usable
 * @source Rosenthal 1979, Psychol Bull 86:638; Orwin 1983, J Educ Stat 8:157; Rosenberg 2005,
 *   Evolution 59:464
 */
export function failSafeN(effects: ArrayLike<number>, variances: ArrayLike<number>, alpha = 0.05) {
  requirePool(effects, variances);
  if (!(alpha > 0 && alpha < 1)) throw new InvalidInput("alpha", alpha, "above 0 and below 1");
  const k = effects.length;
  let [zs, sum, weighted, plain] = [0, 0, 0, 0];
  for (let i = 0; i < k; i += 1) {
    const w = 1 / at(variances, i);
    zs += at(effects, i) * Math.sqrt(w);
    sum += w;
    weighted += w * at(effects, i);
    plain += at(effects, i);
  }
  const stouffer = Math.abs(zs) / Math.sqrt(k);
  const pooled = weighted / sum;
  const z = Math.abs(pooled) * Math.sqrt(sum);
  return {
    rosenthal: {
      count: upTo(k * ((stouffer / upperQuantile(alpha)) ** 2 - 1)),
      p: normalSf(stouffer),
    },
    orwin: orwin(plain / k, k),
    orwinWeighted: orwin(pooled, k),
    rosenberg: {
      count: upTo(k * ((z / upperQuantile(alpha / 2)) ** 2 - 1)),
      p: 2 * normalSf(z),
      mean: pooled,
    },
  };
}

function orwin(mean: number, k: number) {
  const target = mean / 2;
  return {
    count: upTo((k * (Math.abs(mean) - Math.abs(target))) / Math.abs(target)),
    target,
    mean,
  };
}

/** Rounded up, forgiving a rounding error just above a whole number. */
function upTo(x: number): number {
  return Math.max(0, Math.ceil(x - 1e-9));
}
