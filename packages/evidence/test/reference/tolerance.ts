export type Tolerance = { kind: string; rel: number; abs: number };

const P_VALUES = /^(pval|QEp|QMp|Qp|MHp|COp|TAp|BDp|LRTp|pval_chi2|pval_binom|p_k0)$/;
const EXACT =
  /^(k0|side|is_infl|permutations|k|p|k_yi|k_omitted|df|LRT_df|QE_df|QM_df|used|order|ids|btt|subset|fsnum|O|n_clusters)$/;
const CLOSED_FORM = /^(EE|DL|HE|HS|SJ)\b/;

/**
 * The tolerance of a value by its place in a reference document, after units/tolerances.json.
 *
 * @param path keys from the top, without indices
 * @param fitId id of the fit the value belongs to, where there is one
 */
export function toleranceFor(path: readonly string[], fitId = ""): Tolerance {
  const last = path.at(-1) ?? "";
  const has = (key: string) => path.includes(key);
  if (has("selmodel") || has("henmi_copas"))
    return { kind: "selection models and Henmi-Copas", rel: 1e-3, abs: 1e-5 };
  if (has("robust") && /^(df|pval|ci_lb|ci_ub|QMp|QM_df)$/.test(last))
    return { kind: "robust df and what follows", rel: 1e-6, abs: 1e-9 };
  if (EXACT.test(last)) return { kind: "exact", rel: 1e-12, abs: 0 };
  if (P_VALUES.test(last)) return { kind: "p-values", rel: 1e-7, abs: 1e-300 };
  if (has("escalc") || has("escalc_other")) return { kind: "effect sizes", rel: 1e-11, abs: 1e-13 };
  if (/_ci_pl$/.test(last)) return { kind: "profile likelihood", rel: 1e-6, abs: 1e-8 };
  if (/^(tau2|I2|H2)_ci$/.test(last)) return { kind: "Q-profile", rel: 1e-8, abs: 1e-10 };
  if (has("fit_stats") || /^(ll|AIC|BIC|AICc)$/.test(last))
    return { kind: "fit statistics", rel: 1e-9, abs: 1e-9 };
  if (has("multilevel")) return { kind: "multilevel", rel: 1e-7, abs: 1e-9 };
  if (
    /^(fsn|tes|baujat|weights|gosh|backtransform)$/.test(path[1] ?? "") ||
    has("mh") ||
    has("peto")
  )
    return { kind: "closed form", rel: 1e-9, abs: 1e-11 };
  if (has("diagnostics")) return { kind: "diagnostics", rel: 1e-7, abs: 1e-9 };
  if (CLOSED_FORM.test(fitId)) return { kind: "closed form", rel: 1e-9, abs: 1e-11 };
  return { kind: "iterative", rel: 1e-8, abs: 1e-10 };
}
