export { excessSignificance } from "./bias/excess-significance.ts";
export { failSafeN } from "./bias/fail-safe-n.ts";
export { henmiCopas } from "./bias/henmi-copas.ts";
export { rankTest } from "./bias/rank-test.ts";
export { type FunnelTest, regressionTest } from "./bias/regression-test.ts";
export { type SelectionModel, selectionModel } from "./bias/selection-model.ts";
export { type TrimFill, trimAndFill } from "./bias/trim-and-fill.ts";
export { type Conclusion, listConclusions } from "./conclusions/conclusions.ts";
export { dataFingerprint } from "./conclusions/fingerprint.ts";
export { fitDocument } from "./document/fit-document.ts";
export { binaryEffects } from "./effect-sizes/binary-outcomes.ts";
export {
  changeByChangeSd,
  changeByRawSd,
  logRatioOfPairedMeans,
  meanChange,
  type PairedMeans,
} from "./effect-sizes/change-scores.ts";
export { correlationEffect } from "./effect-sizes/correlations.ts";
export type { Effect } from "./effect-sizes/effect.ts";
export { hedgesCorrection } from "./effect-sizes/hedges-correction.ts";
export { type FiveNumbers, meanFromMedian } from "./effect-sizes/mean-from-median.ts";
export { freemanTukeyInverse, proportionEffects } from "./effect-sizes/proportions.ts";
export { logRatiosOfMeans } from "./effect-sizes/ratios-of-means.ts";
export {
  changeSdFromPairedP,
  sdFromCi,
  sdFromP,
  sdFromSe,
  sdFromT,
} from "./effect-sizes/sd-from-reports.ts";
export {
  meanDifference,
  standardizedMeanDifferences,
  type TwoArmMeans,
} from "./effect-sizes/two-arm-means.ts";
export type { TwoByTwo } from "./effect-sizes/two-by-two.ts";
export { forestPlotSvg } from "./figures/forest-plot.ts";
export { TAU2_METHODS, type Tau2Method } from "./heterogeneity/methods.ts";
export {
  profileLikelihoodInterval,
  type QProfile,
  qProfile,
} from "./heterogeneity/tau2-intervals.ts";
export { baujat } from "./influence/baujat.ts";
export { type CaseInfluence, caseInfluence } from "./influence/case-influence.ts";
export { type ClusterRobust, clusterRobust } from "./influence/cluster-robust.ts";
export { residualsOf } from "./influence/residuals.ts";
export { cumulative, leaveOneOut, type SeriesPoint } from "./influence/series.ts";
export { shrunkenEffects } from "./influence/shrunken-effects.ts";
export { checkStudies } from "./integrity/check-studies.ts";
export type { Check, CheckResult, StudyReport } from "./integrity/report.ts";
export { type Fit, type FitOptions, fitModel } from "./models/fit-model.ts";
export { fitStatistics } from "./models/fit-statistics.ts";
export { designFromFormula } from "./models/formula.ts";
export { fitGuarded } from "./models/guarded-fit.ts";
export { type LikelihoodRatio, likelihoodRatioTest } from "./models/likelihood-ratio.ts";
export { testCoefficients } from "./models/omnibus.ts";
export { type Prediction, predictEffect } from "./models/predict.ts";
export { rSquared } from "./models/r-squared.ts";
export { type Design, prepareStudies, type Studies } from "./models/studies.ts";
export { fitSubgroups, type Subgroups } from "./models/subgroups.ts";
export { criticalValue, TEST_KINDS, type TestKind } from "./models/test-kinds.ts";
export { groupByCluster } from "./multilevel/clusters.ts";
export { fitMultilevel, type MultilevelFit, sigma2Interval } from "./multilevel/fit-multilevel.ts";
export type { Certainty, CertaintyStep } from "./questions/certainty.ts";
export { type PoolOptions, poolQuestion, type QuestionResult } from "./questions/pool-question.ts";
export { QUESTIONS, type Question } from "./questions/question.ts";
export { RESPONDER_SCALES, responderScaleOf } from "./questions/responder-scales.ts";
export { type Finding, summaryOfFindings } from "./questions/summary-of-findings.ts";
export { SENSITIVITIES, type Sensitivity, type StudyEffect } from "./questions/usable-effect.ts";
export { upperBoundForZeroEvents } from "./questions/zero-events.ts";
export { allSubsets, sampledSubsets } from "./subsets/gosh.ts";
export { exactPermutationTest } from "./subsets/permutation-test.ts";
export { mantelHaenszel, petoPool } from "./tables/mantel-haenszel.ts";
export { loadTrial, loadTrials } from "./trials/load-trials.ts";
export { listSyntheses, listTrials, showTrial, type TrialFilter } from "./trials/register.ts";
export type { Synthesis } from "./trials/syntheses.ts";
export type { Arm, Outcome, Responders, Trial } from "./trials/trial.ts";
export { type CommonUnit, normalise } from "./trials/units.ts";
