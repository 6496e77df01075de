import type { SecondLookWeights } from "./second-look.ts";

export const CLIPPED_WEIGHTS: SecondLookWeights = {
  both: [1.3, 0.4, 0.5, -0.8],
  found: [-0.8, 0.4, 0.25, 0],
  learned: [-1.1, 0.8, -1, 0.7],
};

export const LONG_WEIGHTS: SecondLookWeights = {
  both: [1.3, 0.4, 0.5, -0.8],
  found: [-0.8, 0.4, 0.25, 0],
  learned: [-0.5, 1, 0, 0],
};
