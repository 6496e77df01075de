import type { Rule } from "../rule.ts";
import { ageRules } from "./age.ts";
import { allergyRules } from "./allergies.ts";
import { bleedingRules } from "./bleeding.ts";
import { cancerTreatmentRules } from "./cancer-treatment.ts";
import { depthAndIntervalRules } from "./depth-and-interval.ts";
import { expectationRules } from "./expectations.ts";
import { generalHealthRules } from "./general-health.ts";
import { hairLossRules } from "./hair-loss.ts";
import { homeUseRules } from "./home-use.ts";
import { infectionRules } from "./infection.ts";
import { medicineRules } from "./medicines.ts";
import { missingAnswerRules } from "./missing-answers.ts";
import { pregnancyRules } from "./pregnancy.ts";
import { recentEventRules } from "./recent-events.ts";
import { redFlagRules } from "./red-flags.ts";
import { skinRules } from "./skin.ts";

/** Changes whenever any rule changes; kept in every record that rests on a screening. */
export const RULES_VERSION = "2026-11-21.1";

export const RULES: readonly Rule[] = [
  ...missingAnswerRules,
  ...ageRules,
  ...medicineRules,
  ...bleedingRules,
  ...infectionRules,
  ...skinRules,
  ...generalHealthRules,
  ...cancerTreatmentRules,
  ...pregnancyRules,
  ...allergyRules,
  ...recentEventRules,
  ...hairLossRules,
  ...redFlagRules,
  ...expectationRules,
  ...depthAndIntervalRules,
  ...homeUseRules,
];
