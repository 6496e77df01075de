import type { Scale } from "@anagen/trichometry";

const RELATIVE_SD = 0.005;

/** The true scale as somebody gives it who knows it to half a percent. */
export const givenScale = (pxPerMm: number): Scale => ({
  value: pxPerMm,
  sd: RELATIVE_SD * pxPerMm,
  from: "given",
});
