import type { Statement } from "./explanation.ts";

/** How needling is thought to work. Most of it was seen in the laboratory, not counted on people. */
export const MECHANISM: readonly Statement[] = [
  {
    text: "The tiny wounds start the body's repair.",
    grade: "C",
    sources: ["article-000", "article-001", "article-002", "article-003", "article-004"],
  },
  {
    text: "Blood flow in the scalp is said to rise for a while, which brings oxygen and nutrients to the hair roots.",
    grade: "C",
    sources: ["article-000", "article-001", "article-002", "article-003", "article-004"],
  },
  {
    text: "The repair sets free growth factors, among them one from blood platelets.",
    grade: "C",
    sources: ["article-001", "article-002"],
  },
  {
    text: "More collagen and elastin may form. Whether this matters for hair is not shown.",
    grade: "C",
    sources: ["article-000", "article-002", "article-003", "article-004"],
  },
  {
    text: "Stem cells of the hair root may be stirred, and resting roots may start to grow again.",
    grade: "C",
    sources: ["article-000", "article-001", "article-003", "article-004"],
  },
  {
    text: "Small blood vessels may form, and thin hairs may thicken.",
    grade: "C",
    sources: ["article-002"],
  },
  {
    text: "Cells at the base of the hair root make proteins that steer the hair cycle.",
    grade: "C",
    sources: ["article-003"],
  },
  {
    text: "The holes let more of a product in. More of it then reaches the body too, so the time until the next minoxidil matters.",
    grade: "C",
    sources: ["article-000", "article-002", "article-003", "article-004"],
  },
];

/** Claims met in print for which no support was found. They are never shown as facts. */
export const UNSUPPORTED_CLAIMS: readonly Statement[] = [
  {
    text: "One source article says that needling lowers the hormone behind pattern hair loss (DHT). No support for this was found.",
    grade: "C",
    sources: ["article-003"],
  },
  {
    text: "One source article names a small trial of needling with PRP that could not be identified. Other trials of PRP disagree.",
    grade: "C",
    sources: ["article-000", "aggarwal-2020", "gressenberger-2020"],
  },
  {
    text: "Food supplements are named as a companion. They may be written down; no benefit is claimed.",
    grade: "C",
    sources: ["article-001"],
  },
];
