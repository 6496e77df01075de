/** What makes a shaft look unlike a clean rod. */
export type Worn = {
  /** Sideways wander of the shaft. */
  kinkUm: number;
  /** Width at the opening over the full width, reached this far on: skin laps over the shaft. */
  neck: number;
  neckMm: number;
  /** Horny scales hide the shaft by patches up to here. */
  veilMm: number;
  /** Share of the shaft on which scales and dust stick, and how bright they are. */
  stuckShare: number;
  stuckLight: number;
  /** Spread of the part under the skin over that of a clean hair. */
  rootSpread: number;
  /** Brown of the opening's rim, optical density in blue. */
  collarDensity: number;
  collarMm: number;
};
