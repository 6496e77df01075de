import type { PhantomPicture } from "@anagen/phantom";

type DrawnPair = { before: PhantomPicture; after: PhantomPicture };
export type DrawnPairs = (seed: number) => Promise<DrawnPair>;

/** Small, so that the demonstration starts quickly: about 5 by 4 mm of stubble. */
const SIZE = { widthPx: 480, heightPx: 384, umPerPx: 11.1 } as const;

/** As many hairs come as go: what is left is the error of the measurement. */
const FEW_CHANGES = { lost: 0.06, gained: 0.06 } as const;

/** Two visits to one made-up place, each pair drawn once. */
export function drawnPairs(): DrawnPairs {
  const drawn = new Map<number, Promise<DrawnPair>>();
  return (seed) => {
    const pair = drawn.get(seed) ?? draw(seed);
    drawn.set(seed, pair);
    return pair;
  };
}

async function draw(seed: number): Promise<DrawnPair> {
  // Loaded only here: a clinic of one's own never needs it.
  const { renderPair } = await import("@anagen/phantom");
  const { before, after } = renderPair({
    ...SIZE,
    seed,
    mode: "clipped",
    scale: "bar",
    nuisances: [],
    change: FEW_CHANGES,
  });
  return { before: before.picture, after: after.picture };
}
