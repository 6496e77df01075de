import {
  binaryEffects,
  checkStudies,
  fitModel,
  poolQuestion,
  predictEffect,
  prepareStudies,
  qProfile,
} from "@anagen/evidence";

// Three made-up trials: people who improved, with needling and without.
const effects = binaryEffects("RR", [
  { events1: 17, total1: 20, events2: 9, total2: 20 },
  { events1: 30, total1: 45, events2: 21, total2: 44 },
  { events1: 12, total1: 25, events2: 10, total2: 26 },
]);

// REML with Knapp-Hartung is the default.
const studies = prepareStudies(
  effects.map(({ estimate }) => estimate ?? Number.NaN),
  effects.map(({ variance }) => variance ?? Number.NaN),
);
const fit = fitModel(studies);
const { estimate, interval, predictionByT } = predictEffect(fit, [1]);
console.log(Math.exp(estimate).toFixed(2)); // 1.49, the pooled risk ratio
console.log(Math.exp(interval.low).toFixed(2), Math.exp(interval.high).toFixed(2)); // its 95 % interval
console.log(fit.tau2, qProfile(studies)?.tau2, predictionByT); // heterogeneity, and a new trial

// The package's own trials, with their doubts.
const answer = poolQuestion("needling-plus-minoxidil-density");
console.log(answer.why); // Not poolable: only one trial has a usable variance …

// A record of your own: does it add up?
const report = checkStudies({
  id: "made-up-2026",
  n_randomised: 60,
  arms: [
    { id: "a", n: 40 },
    { id: "b", n: 30 },
  ],
});
console.log(report.studies[0]?.checks[0]?.result); // fail: 40 + 30 = 70
