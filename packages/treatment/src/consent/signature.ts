import type { ConsentSignature, DrawnSignature } from "./consent.ts";

/** Shorter than this share of the box's width is a dot or a slip, not a signature. */
const SHORTEST_SHARE_OF_WIDTH = 0.25;
const FEWEST_POINTS = 6;

/**
 * What is wrong with a signature, in words; null when nothing is.
 *
 * A drawn one needs lines of a real length inside its box. A typed one, for someone who cannot
 * draw, must repeat the name of the signer.
 * @example signatureProblem({ kind: "drawn", box: { width: 300, height: 100 }, strokes: [] }, "Ana") // "a drawn signature; the box is empty"
 */
export function signatureProblem(
  signature: ConsentSignature | null,
  signerName: string,
): string | null {
  if (signature === null) return "a signature; there is none";
  if (signature.kind === "typed") {
    return sameName(signature.name, signerName) ? null : "the same name as that of the signer";
  }
  return problemOfDrawing(signature);
}

function problemOfDrawing({ box, strokes }: DrawnSignature): string | null {
  const points = strokes.flat();
  if (points.length === 0) return "a drawn signature; the box is empty";
  const outside = points.some(([x, y]) => x < 0 || y < 0 || x > box.width || y > box.height);
  if (outside) return "strokes inside the box";
  if (points.length < FEWEST_POINTS || drawnLength(strokes) < shortest(box)) {
    return "a signature, not a dot or a dash";
  }
  return null;
}

const shortest = ({ width }: DrawnSignature["box"]): number => SHORTEST_SHARE_OF_WIDTH * width;

/** Length of all strokes together, in the unit of the points. */
export function drawnLength(strokes: DrawnSignature["strokes"]): number {
  let length = 0;
  for (const stroke of strokes) {
    for (const [index, [x, y]] of stroke.entries()) {
      const before = stroke[index - 1];
      if (before !== undefined) length += Math.hypot(x - before[0], y - before[1]);
    }
  }
  return length;
}

const sameName = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (name: string): string =>
  name.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
