import type { Calibration } from "@anagen/trichometry";
import type { ScaleFrom } from "./useScale.ts";

const FROM: Readonly<Record<string, string>> = {
  given: "what was given",
  bar: "the bar in the picture",
  sticker: "the sticker",
  ruler: "the ruler",
  device: "the device",
};

/** Where a scale comes from, as it stands in a sentence after "from". */
export const scaleSource = (from: string): string => FROM[from] ?? from;

/** What a scale rests on and what it takes for granted. */
export function scaleWords(from: ScaleFrom, calibration: Calibration | null): string {
  if (from === "typed") return "As typed. Its error is taken to be 0.4 %.";
  if (from === "drawn") return "From the line drawn; each end is taken to be off by one pixel.";
  if (calibration === null || calibration.scale === null) return "";
  const granted = calibration.assumed.map(({ what, value }) =>
    what === "bar-mm"
      ? `The bar is taken to be ${value} mm long.`
      : what === "tick-mm"
        ? `The ticks are taken to be ${value} mm apart.`
        : "",
  );
  const check = "Hold the mark at the lower right of the picture against it.";
  return [`From ${scaleSource(calibration.scale.from)}.`, ...granted, check]
    .filter(Boolean)
    .join(" ");
}
