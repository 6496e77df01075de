import { type Compared, compared, type Find, type Kind } from "./compared.ts";
import { withoutEchoes } from "./echoes.ts";
import { rootAnswer } from "./root-net.ts";
import { type LearnedRoot, rootPeaks } from "./root-peaks.ts";

/** A constant and one weight for each feature of a kind (`compared`). */
export type SecondLookWeights = Readonly<Record<Kind, readonly number[]>> & {
  /**
   * Of plain finds the net must see this share, or it is not at home in this picture (another
   * camera, another kind of skin) and its word does not count.
   */
  readonly leastAgreed: number;
};

/** The net's roots below this are hardly ever hairs. */
const LEAST_ROOT = 0.12;

/** A find from here on is plain: likelier hair than not by the classical way. */
const PLAIN = 0.5;

export type SecondLook = {
  /** False where the net did not know its way: probabilities are then those of the finds alone. */
  atHome: boolean;
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
  const all = compared(finds, roots, answer, umPerPx);
  const atHome = isAtHome(all, finds, weights.leastAgreed);
  const weighed = atHome
    ? all.map((one) => ({ ...one, probability: probabilityOf(one, weights) }))
    : finds.map(({ probability }, find) => ({ ...ALONE, find, probability }));
  return { atHome, weighed, roots };
}

const ALONE: Omit<Compared, "find"> = { root: -1, kind: "found", features: [] };

function isAtHome(all: readonly Compared[], finds: readonly Find[], least: number): boolean {
  const plain = all.filter(({ find }) => (finds[find]?.probability ?? 0) >= PLAIN);
  const agreed = plain.filter(({ kind }) => kind === "both").length;
  return agreed >= least * plain.length;
}

function probabilityOf({ kind, features }: Compared, weights: SecondLookWeights): number {
  const [constant = 0, ...each] = weights[kind];
  const logit = features.reduce((sum, value, i) => sum + value * (each[i] ?? 0), constant);
  return 1 / (1 + Math.exp(-logit));
}
