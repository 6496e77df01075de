import type { Phantom } from "@anagen/phantom";
import type { Hair, Measurement } from "@anagen/trichometry";
import { isIn, LEAST_VISIBLE } from "./planted.ts";

/** What a detector without a fault would say: the drawn hairs in the frame of a real measurement of the picture. */
export function perfect({ truth }: Phantom, measured: Measurement): Measurement {
  const { frame } = measured;
  if (!frame) return measured;
  const hairs = truth.hairs
    .filter(({ visible }) => visible > LEAST_VISIBLE)
    .map(
      ({ root, tip, centreline, widthUm }, id): Hair => ({
        id,
        root: [...root],
        tip: [...tip],
        centreline: centreline.map((point) => [...point]),
        widthUm: { value: widthUm, sd: 1.5 },
        class: widthUm > 40 ? "terminal" : widthUm < 30 ? "vellus" : "intermediate",
        probability: 1,
        probabilityBelowUm: { "30": widthUm < 30 ? 1 : 0, "40": widthUm < 40 ? 1 : 0 },
        inFrame: isIn(root, frame),
        unit: null,
        flags: [],
      }),
    );
  return { ...measured, hairs, faint: [] };
}
