import { type Random, seededRandom } from "@anagen/quantities";

export type MadeUpTrials = { effects: Float64Array; variances: Float64Array };

/** Between-trial variance of the made-up trials, a quarter of their mean sampling variance. */
const TAU2 = 0.05;

/** Trials around 0.3 with sampling variances from 0.02 to 0.32; the same for each seed. */
export function inventTrials(k: number, seed: number): MadeUpTrials {
  const random = seededRandom(seed);
  const variances = Float64Array.from({ length: k }, () => 0.02 + 0.3 * random());
  const effects = variances.map((variance) => 0.3 + Math.sqrt(variance + TAU2) * normal(random));
  return { effects, variances };
}

/** As many trials, drawn with replacement. */
export function resample(
  { effects, variances }: MadeUpTrials,
  random: Random,
  into: MadeUpTrials,
): MadeUpTrials {
  const k = effects.length;
  for (let i = 0; i < k; i += 1) {
    const drawn = Math.floor(random() * k);
    into.effects[i] = effects[drawn] ?? Number.NaN;
    into.variances[i] = variances[drawn] ?? Number.NaN;
  }
  return into;
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
