import { type Facts, NOTHING_KNOWN } from "../../src/facts/facts.ts";

/** A made-up man with pattern hair loss, first session in the clinic at 0.6 mm. */
export const someFacts = (changed: Partial<Facts> = {}): Facts => ({
  ...NOTHING_KNOWN,
  age: 34,
  sex: "male",
  diagnosis: "androgenetic-alopecia",
  stage: "norwood-3v",
  skinType: 2,
  setting: "clinic",
  device: "pen",
  plannedDepthMm: 0.6,
  coTherapy: [],
  expectations: "realistic",
  ...changed,
});
