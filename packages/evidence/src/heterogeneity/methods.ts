/**
 * Estimators of the between-study variance tau2; EE is the equal-effects model (tau2 fixed at 0).
 *
 * @source DL: DerSimonian & Laird 1986; HE: Hedges & Olkin 1985; HS: Hunter & Schmidt 2004; SJ:
 *   Sidik & Jonkman 2005; ML, REML: Viechtbauer 2005; EB: Morris 1983; PM: Paule & Mandel 1982
 */
export const TAU2_METHODS = ["EE", "DL", "HE", "HS", "SJ", "ML", "REML", "EB", "PM"] as const;
/** Name of an estimator of tau2. */
export type Tau2Method = (typeof TAU2_METHODS)[number];
