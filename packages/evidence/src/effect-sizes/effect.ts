/** An effect on its analysis scale with its sampling variance; null where it cannot be computed. */
export type Effect = { estimate: number | null; variance: number | null };

/** Anything that is not a finite number, or a variance below 0, becomes null: it must not flow on. */
export function effectOrNull(estimate: number, variance: number): Effect {
  return {
    estimate: Number.isFinite(estimate) ? estimate : null,
    variance: Number.isFinite(variance) && variance >= 0 ? variance : null,
  };
}

export const UNKNOWN_EFFECT: Effect = { estimate: null, variance: null };

/** True if every value is a known, finite number. */
export function allKnown<T extends object>(values: T): values is { [K in keyof T]: number } & T {
  return Object.values(values).every((v) => typeof v === "number" && Number.isFinite(v));
}
