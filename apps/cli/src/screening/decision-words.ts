import type { Decision } from "@anagen/treatment";

type Words = {
  symbol: string;
  word: string;
  meaning: string;
  look: "cyan" | "blue" | "yellow" | "magenta" | "red";
};

/** How a decision is shown: symbol and word always together, colour only on top. */
export const DECISION_WORDS: Record<Decision, Words> = {
  proceed: { symbol: "✓", word: "PROCEED", meaning: "no rule speaks against it", look: "cyan" },
  "clinician-review": {
    symbol: "◉",
    word: "CLINICIAN REVIEW",
    meaning: "a clinician must decide and record the reason",
    look: "blue",
  },
  defer: {
    symbol: "◷",
    word: "DEFER",
    meaning: "a passing reason; ask again later",
    look: "yellow",
  },
  refer: {
    symbol: "→",
    word: "REFER",
    meaning: "a diagnosis or care elsewhere comes first",
    look: "magenta",
  },
  avoid: { symbol: "■", word: "AVOID", meaning: "needling is advised against here", look: "red" },
};
