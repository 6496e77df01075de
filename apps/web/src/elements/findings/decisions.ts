import {
  CircleArrowRight,
  CircleCheck,
  Clock,
  type LucideIcon,
  OctagonX,
  UserRound,
} from "lucide-react";

/** The five decisions of a screening, from the strictest to the mildest. */
export const DECISIONS = ["avoid", "refer", "defer", "clinician-review", "proceed"] as const;
export type DecisionKind = (typeof DECISIONS)[number];

interface DecisionLook {
  readonly word: string;
  readonly meaning: string;
  readonly icon: LucideIcon;
}

/** Symbol and word; the colour follows from the class `decision-<kind>`. */
export const DECISION_LOOKS: Readonly<Record<DecisionKind, DecisionLook>> = {
  avoid: { word: "Avoid", meaning: "Do not needle, or not in this setting.", icon: OctagonX },
  refer: {
    word: "Refer",
    meaning: "Needs a diagnosis or care elsewhere first.",
    icon: CircleArrowRight,
  },
  defer: { word: "Defer", meaning: "A passing reason: try later.", icon: Clock },
  "clinician-review": {
    word: "Clinician review",
    meaning: "The software cannot decide; a clinician must, with a recorded reason.",
    icon: UserRound,
  },
  proceed: { word: "Proceed", meaning: "Nothing known speaks against it.", icon: CircleCheck },
};
