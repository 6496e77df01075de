import { interceptSums } from "../models/intercept-pool.ts";
import { yPPy } from "../models/projection-traces.ts";
import { isInterceptOnly, type Studies } from "../models/studies.ts";
import { weightedRegression, weightsAt } from "../models/weighted-regression.ts";

/** The generalised Q at tau2 and minus its derivative. Q falls, and 1/Q is concave, in tau2. */
function generalizedQ(studies: Studies, tau2: number): { q: number; fall: number } {
  if (isInterceptOnly(studies)) {
    const { rss, squares } = interceptSums(studies.y, studies.variances, tau2);
    return { q: rss, fall: squares };
  }
  const fit = weightedRegression(studies, weightsAt(studies, tau2));
  return { q: fit.rss, fall: yPPy(fit) };
}

/**
 * The tau2 at which the generalised Q equals a value; null where it is below that value already
 * at tau2 = 0. Newton on 1/Q from 0 climbs to the root and never passes it.
 */
export function tau2WhereQ(studies: Studies, value: number): number | null {
  let tau2 = 0;
  for (let i = 0; i < 200; i += 1) {
    const { q, fall } = generalizedQ(studies, tau2);
    if (i === 0 && !(q > value)) return q === value ? 0 : null;
    const step = ((1 / value - 1 / q) * q * q) / fall;
    const next = tau2 + step;
    if (!(Math.abs(step) > 1e-15 * next)) return Math.max(0, next);
    tau2 = next;
  }
  return tau2;
}
