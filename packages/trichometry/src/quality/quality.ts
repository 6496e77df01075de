/** What the picture can bear, measured in the picture itself. Null: could not be measured. */
export type Quality = {
  /** Standard deviation of the blur, from step-like edges of thick hairs. */
  edgeSigmaUm: number | null;
  /** 1 - I/Ibg of the hairs, median. */
  contrast: number | null;
  /** Contrast over noise. */
  snr: number | null;
  noiseDn: number | null;
  saturatedPercent: number;
  /** Skin covered by hair. */
  coveredPercent: number | null;
  maskedPercent: number;
  /** Pixels of the picture per pixel that holds information; 2: enlarged twofold. */
  enlargement: number;
  /** Blur along over blur across its strongest direction; 1: none. */
  motionAnisotropy: number | null;
  /** Dark skin, light hair, or another condition outside what was validated. */
  warnings: string[];
};
