export interface Scale {
  /** Where a value lies, 0 to 1, held at the ends. */
  readonly share: (value: number) => number;
  readonly ticks: readonly number[];
}

const held = (share: number): number => Math.min(1, Math.max(0, share));

export const linearScale = (to: number, ticks: readonly number[]): Scale => ({
  share: (value) => held(value / to),
  ticks,
});

/** Even steps are tenfold; a value of 0 lies at the start. */
export const logScale = (from: number, to: number, ticks: readonly number[]): Scale => ({
  share: (value) => (value <= 0 ? 0 : held(Math.log(value / from) / Math.log(to / from))),
  ticks,
});

/** Powers of ten from the one at or below the least to the one at or above the most. */
export function tenfoldScale(values: readonly number[], least: number, most: number): Scale {
  const seen = values.filter((value) => value > 0 && Number.isFinite(value));
  const low = Math.floor(Math.log10(Math.min(least, ...seen)));
  const high = Math.ceil(Math.log10(Math.max(most, ...seen)));
  const steps = high - low;
  const every = steps > 6 ? 2 : 1;
  const ticks = Array.from(
    { length: Math.floor(steps / every) + 1 },
    (_, i) => 10 ** (low + i * every),
  );
  return logScale(10 ** low, 10 ** high, ticks);
}
