/**
 * The 13 trials of BCG vaccination: cases and people, vaccinated and not, latitude, allocation.
 * Colditz et al. 1994, JAMA 271:698, tables 1 and 2; Berkey et al. 1995, Stat Med 14:395, table 1.
 */
const ROWS = [
  ["Aronson 1948", 4, 123, 11, 139, 44, "random"],
  ["Ferguson & Simes 1949", 6, 306, 29, 303, 55, "random"],
  ["Rosenthal et al. 1960", 3, 231, 11, 220, 42, "random"],
  ["Hart & Sutherland 1977", 62, 13598, 248, 12867, 52, "random"],
  ["Frimodt-Moller et al. 1973", 33, 5069, 47, 5808, 13, "alternate"],
  ["Stein & Aronson 1953", 180, 1541, 372, 1451, 44, "alternate"],
  ["Vandiviere et al. 1973", 8, 2545, 10, 629, 19, "random"],
  ["TPT Madras 1980", 505, 88391, 499, 88391, 13, "random"],
  ["Coetzee & Berjak 1968", 29, 7499, 45, 7277, 27, "random"],
  ["Rosenthal et al. 1961", 17, 1716, 65, 1665, 42, "systematic"],
  ["Comstock et al. 1974", 186, 50634, 141, 27338, 18, "systematic"],
  ["Comstock & Webster 1969", 5, 2498, 3, 2341, 33, "systematic"],
  ["Comstock et al. 1976", 27, 16913, 29, 17854, 33, "systematic"],
] as const;

export const BCG_TRIALS = ROWS.map(([study, ai, n1i, ci, n2i, ablat, alloc]) => ({
  study,
  ai,
  n1i,
  ci,
  n2i,
  ablat,
  alloc,
}));

/** A request document: risk ratios, some models, tables and diagnostics, places to fill empty. */
export const BCG_REQUEST = {
  measure: "RR",
  input: BCG_TRIALS,
  fits: [
    { id: "REML-knha" },
    { id: "EE-z ~ ablat", method: "EE", test: "z", moderators: "~ ablat" },
    { id: "full", method: "ML", test: "z", moderators: "~ ablat + alloc" },
    { id: "reduced", method: "ML", test: "z", moderators: "~ ablat" },
  ],
  lrt: [{ full: "full", reduced: "reduced" }],
  mh: [{ measure: "RR" }],
  diagnostics: { regtest: [{ model: "lm", predictor: "sei" }], influence: { "REML-knha": {} } },
  note: "kept as it came",
};
