/** What of a clipped picture lies outside of what the instrument was checked on. */
export type Outside = {
  /** 1 - I/Iskin of the hairs, median. */
  contrast: number;
  densityPerCm2: number;
  medianWidthUm: number | null;
  /** Whether the net knew its way in the picture (`learned/second-look.ts`). */
  secondLook: boolean;
};

/**
 * Ranges of the 62 marked fields (docs/methods/trichometry.md) as this instrument reads them: contrast 0.42 to
 * 0.70, 89 to 210 hairs per cm², median width 75 to 104 um. Reviewed 2026-11-21.
 */
const CHECKED_ON = { contrast: 0.4, densityPerCm2: 40, medianWidthUm: 60 };

/** What a person should know who reads the numbers; nothing where the picture is like those it was checked on. */
export function warningsAbout(picture: Outside): string[] {
  const { contrast, densityPerCm2, medianWidthUm, secondLook } = picture;
  const warnings: string[] = [];
  if (densityPerCm2 < CHECKED_ON.densityPerCm2)
    warnings.push(
      "Few hairs were found. Hair as pale as the skin is not seen: look at the picture whether hair was left out.",
    );
  if (contrast < CHECKED_ON.contrast)
    warnings.push(
      "Hair stands out less from the skin than in any real picture this was checked on (dark skin or light hair): here it was checked on drawn pictures alone.",
    );
  if (medianWidthUm !== null && medianWidthUm < CHECKED_ON.medianWidthUm)
    warnings.push(
      "Hair is thinner than in any real picture this was checked on: here it was checked on drawn pictures alone, and the thinnest hairs are missed.",
    );
  if (!secondLook)
    warnings.push(
      "This picture is unlike those the second look learned from, so hairs were counted without it: those that lie close together are missed more often.",
    );
  return warnings;
}
