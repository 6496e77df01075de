import type { Source } from "./source.ts";

/** Causality, counting, patient messages: what the course of treatment rests on beside the rest. */
export const SOURCES_COURSE = [
  {
    id: "who-umc-causality",
    code: "U1",
    citation: "WHO-UMC system for standardised case causality assessment",
    where: "Uppsala Monitoring Centre, who-umc.org",
    kind: "guideline",
    grade: "A",
    seen: "unknown",
    note: "Categories known by name; the criteria here are in our own words.",
  },
  {
    id: "clopper-pearson-1934",
    code: "U2",
    citation: "Clopper and Pearson 1934, The use of confidence or fiducial limits",
    where: "Biometrika 26:404",
    kind: "study",
    grade: "B",
    seen: "unknown",
  },
  {
    id: "hanley-1983",
    code: "U3",
    citation: "Hanley and Lippman-Hand 1983, If nothing goes wrong, is everything all right?",
    where: "JAMA 249:1743",
    kind: "study",
    grade: "B",
    seen: "unknown",
    note: "Rule of three: no event in n people leaves an upper bound of about 3/n.",
  },
  {
    id: "kroenke-2003-phq-2",
    code: "U4",
    citation: "Kroenke 2003, The Patient Health Questionnaire-2",
    where: "Med Care 41:1284",
    kind: "study",
    grade: "B",
    seen: "unknown",
  },
  {
    id: "trichoscopy-change-errors",
    code: "U5",
    citation: "Error of a change of hair count by method (Skin Appendage Disorders)",
    where: "Karger SAD 8:382",
    kind: "study",
    grade: "B",
    seen: "abstract",
    note: "12 % automatic, 7 % corrected by hand, 9 % trichoscopy, 0.4 % hair to hair.",
  },
] as const satisfies readonly Source[];
