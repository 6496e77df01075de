import { type PhantomTruth, renderPhantom } from "@anagen/phantom";
import { type Hair, measurePicture } from "@anagen/trichometry";
import { givenScale } from "./given-scale.ts";

const WITHIN_MM = 0.12;
const HAIR_WITHIN_MM = 0.15;

/** What became of cut pieces that lie loose. */
export type LoosePieces = {
  pictures: number;
  drawn: number;
  /** Named as loose pieces: pieces, and what is none. */
  named: number;
  wronglyNamed: number;
  countedAsHair: number;
};

/** Draws pictures with loose pieces of hair and says what the instrument makes of the pieces. */
export function scoreLoosePieces(seeds: readonly number[]): LoosePieces {
  const sum: LoosePieces = {
    pictures: seeds.length,
    drawn: 0,
    named: 0,
    wronglyNamed: 0,
    countedAsHair: 0,
  };
  for (const seed of seeds) {
    const { picture, truth } = renderPhantom({ seed, nuisances: ["debris"], scale: "none" });
    const pxPerMm = givenScale(truth.pxPerMm);
    const { hairs, faint = [] } = measurePicture(picture, { pxPerMm, mode: "clipped" });
    const pieces = truth.nuisances.flatMap(({ kind, at }) => (kind === "debris" ? at : []));
    const named = faint.filter((hair) => hair.class === "debris");
    const near = (hair: Hair) => pieces.findIndex((at) => isNear(middleOf(hair), at, truth));
    const right = new Set(named.map(near).filter((piece) => piece >= 0));
    const counted = hairs.filter((hair) => !isDrawnHair(hair, truth));
    sum.drawn += pieces.length;
    sum.named += right.size;
    sum.wronglyNamed += named.filter((hair) => near(hair) < 0).length;
    sum.countedAsHair += new Set(counted.map(near).filter((piece) => piece >= 0)).size;
  }
  return sum;
}

type Place = readonly [number, number];

const middleOf = ({ root, tip }: Hair): Place => [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2];

const isNear = (a: Place, b: Place, { pxPerMm }: PhantomTruth, withinMm = WITHIN_MM) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) < withinMm * pxPerMm;

const isDrawnHair = ({ root }: Hair, truth: PhantomTruth) =>
  truth.hairs.some((hair) => isNear(root, hair.root, truth, HAIR_WITHIN_MM));
