/**
 * Capillaries one round needle strikes, on average: c (π/4) (d + d_c)². Relative use only.
 * @source blicharz-2018: 14 capillaries per mm², 15 µm wide; not measured on the scalp
 * @example capillaryStrikesPerPuncture(0.25, 14, 0.015) // 0.77
 */
export const capillaryStrikesPerPuncture = (
  needleDiameterMm: number,
  capillariesPerMm2: number,
  capillaryDiameterMm: number,
): number => capillariesPerMm2 * (Math.PI / 4) * (needleDiameterMm + capillaryDiameterMm) ** 2;

/** The same for a flat blade of a needle and square capillaries, as in an array of blades. */
export const capillaryStrikesPerBlade = (
  lengthMm: number,
  widthMm: number,
  capillariesPerMm2: number,
  capillaryDiameterMm: number,
): number => (lengthMm + capillaryDiameterMm) * (widthMm + capillaryDiameterMm) * capillariesPerMm2;
