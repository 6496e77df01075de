import {
  binaryEffects,
  clusterRobust,
  designFromFormula,
  fitModel,
  leaveOneOut,
  prepareStudies,
  regressionTest,
  rSquared,
} from "@anagen/evidence";

// BCG vaccination against tuberculosis: cases and people, vaccinated and not, latitude in degrees.
// Colditz et al. 1994, JAMA 271:698; Berkey et al. 1995, Stat Med 14:395, table 1.
const trials = [
  { study: "Aronson 1948", cases: [4, 11], people: [123, 139], latitude: 44 },
  { study: "Ferguson 1949", cases: [6, 29], people: [306, 303], latitude: 55 },
  { study: "Rosenthal 1960", cases: [3, 11], people: [231, 220], latitude: 42 },
  { study: "Hart 1977", cases: [62, 248], people: [13598, 12867], latitude: 52 },
  { study: "Frimodt-Moller 1973", cases: [33, 47], people: [5069, 5808], latitude: 13 },
  { study: "Stein 1953", cases: [180, 372], people: [1541, 1451], latitude: 44 },
  { study: "Vandiviere 1973", cases: [8, 10], people: [2545, 629], latitude: 19 },
  { study: "Madras 1980", cases: [505, 499], people: [88391, 88391], latitude: 13 },
  { study: "Coetzee 1968", cases: [29, 45], people: [7499, 7277], latitude: 27 },
  { study: "Rosenthal 1961", cases: [17, 65], people: [1716, 1665], latitude: 42 },
  { study: "Comstock 1974", cases: [186, 141], people: [50634, 27338], latitude: 18 },
  { study: "Comstock 1969", cases: [5, 3], people: [2498, 2341], latitude: 33 },
  { study: "Comstock 1976", cases: [27, 29], people: [16913, 17854], latitude: 33 },
];
const effects = binaryEffects(
  "RR",
  trials.map(({ cases: [events1 = 0, events2 = 0], people: [total1 = 0, total2 = 0] }) => ({
    events1,
    total1,
    events2,
    total2,
  })),
);
const y = effects.map(({ estimate }) => estimate ?? Number.NaN);
const v = effects.map(({ variance }) => variance ?? Number.NaN);

const plain = fitModel(prepareStudies(y, v));
const byLatitude = fitModel(
  prepareStudies(
    y,
    v,
    designFromFormula(
      "~ latitude",
      trials.map(({ latitude }) => ({ latitude })),
    ),
  ),
);
console.log(Math.exp(plain.estimates[0] ?? 0).toFixed(2)); // 0.49
console.log(byLatitude.estimates[1]?.toFixed(4), rSquared(byLatitude)?.toFixed(1)); // -0.0291 75.6
console.log(clusterRobust(byLatitude).p[1]?.toFixed(4)); // the slope's p by CR2
const without = leaveOneOut(plain).map((point) => Math.exp(point?.estimate ?? Number.NaN));
console.log(Math.min(...without).toFixed(2), Math.max(...without).toFixed(2)); // 0.45 0.53
console.log(regressionTest({ effects: y, variances: v }).p.toFixed(2)); // 0.19, Egger's test
