import { type Compared, compared, type Find, type Kind } from "./compared.ts";
import { withoutEchoes } from "./echoes.ts";
import { rootAnswer } from "./root-net.ts";
import { type LearnedRoot, rootPeaks } from "./root-peaks.ts";

/** A constant and one weight for each feature of a kind (`compared`). */
export type SecondLookWeights = Readonly<Record<Kind, readonly number[]>>;

/** The net's roots below this are hardly ever hairs. */
const LEAST_ROOT = 0.12;

export type SecondLook = {
  /** Finds and the net's roots together, each with what both say of it. */
  weighed: (Compared & { probability: number })[];
  roots: LearnedRoot[];
};

/**
 * Finds of the classical way beside the roots that the net sees.
 *
 * @param ofSkin `Darkness.ofSkin`, three bytes a working pixel
 */
export function secondLook(
  finds: readonly Find[],
  picture: { ofSkin: Uint8Array; width: number; height: number; umPerPx: number },
  weights: SecondLookWeights,
): SecondLook {
  const { ofSkin, width, height, umPerPx } = picture;
  const answer = rootAnswer(ofSkin, width, height);
  const roots = withoutEchoes(rootPeaks(answer, LEAST_ROOT), umPerPx);
  const weighed = compared(finds, roots, answer, umPerPx).map((one) => ({
    ...one,
    probability: probabilityOf(one, weights),
  }));
  return { weighed, roots };
}

function probabilityOf({ kind, features }: Compared, weights: SecondLookWeights): number {
  const [constant = 0, ...each] = weights[kind];
  const logit = features.reduce((sum, value, i) => sum + value * (each[i] ?? 0), constant);
  return 1 / (1 + Math.exp(-logit));
}
