import type { Alternative } from "../plan/plan.ts";

/** Choices besides needling, side by side. None is recommended here over another. */
export const ALTERNATIVES: readonly Alternative[] = [
  {
    name: "Minoxidil on the scalp",
    text: "A liquid or foam used on the scalp every day.",
    benefits:
      "Labelled for pattern hair loss. It may take up to 4 months to show, and lasts while it is used.",
    harms:
      "More shedding at 2 to 6 weeks. Stop and seek help for chest pain, a fast heart, faintness, sudden weight gain, or swollen hands or feet. Not under 18, in pregnancy or breastfeeding, or on a red or infected scalp.",
    effort: "Every day, for as long as the effect is wanted.",
    cost: "Not in our sources. Ask a pharmacist.",
    grade: "A",
    sources: ["minoxidil-label", "minoxidil-stop-signs", "minoxidil-shedding-page", "article-004"],
  },
  {
    name: "Finasteride tablets",
    text: "A prescription tablet for men.",
    benefits:
      "Labelled for pattern hair loss in men. How much it helps is for the prescriber to explain.",
    harms:
      "Not for women who are or may become pregnant; they must not handle broken tablets. It halves the PSA blood test. The prescriber explains the other side effects.",
    effort: "A tablet a day, with a prescription.",
    cost: "Not in our sources. Ask a pharmacist.",
    grade: "A",
    sources: ["finasteride-label", "article-004"],
  },
  {
    name: "Low-level laser light",
    text: "A cap, band or comb that shines light on the scalp.",
    benefits: "Named as a choice by one source article. This project has not weighed its trials.",
    harms: "Not in our sources. Read the maker's instructions and ask a clinician.",
    effort: "Repeated use; how often depends on the device.",
    cost: "Not in our sources. It depends on the device.",
    grade: "C",
    sources: ["article-004"],
  },
  {
    name: "No treatment",
    text: "Leave it as it is, and look again later.",
    benefits:
      "No side effects, no cost and no visits. Hair loss of this kind does not harm the body.",
    harms: "Pattern hair loss usually goes on slowly. For some people it weighs on the mind.",
    effort: "None. A picture once a year shows whether it changes.",
    cost: "None.",
    grade: "U",
    sources: ["article-001", "project-default"],
  },
];
