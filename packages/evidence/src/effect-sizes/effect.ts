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

/**
 * The same numbers with NaN for what is missing or infinite. An effect's two parts then each come
 * out of `effectOrNull` by what they need: a mean difference without SDs has no variance, but stays.
 */
export function missingAsNaN<K extends string>(
  values: Readonly<Record<K, number | null>>,
): Record<K, number> {
  const out = { ...values } as Record<K, number>;
  for (const key of Object.keys(values) as K[])
    if (!Number.isFinite(values[key])) out[key] = Number.NaN;
  return out;
}
