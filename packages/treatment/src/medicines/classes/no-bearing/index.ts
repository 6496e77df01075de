import type { Medicine } from "../../medicine.ts";
import { BLADDER_AND_PROSTATE } from "./bladder-and-prostate.ts";
import { BREATHING_AND_ALLERGY } from "./breathing-and-allergy.ts";
import { GUT } from "./gut.ts";
import { HEART_AND_VESSELS } from "./heart-and-vessels.ts";
import { HORMONES_AND_METABOLISM } from "./hormones-and-metabolism.ts";
import { INFECTIONS } from "./infections.ts";
import { MIND_AND_NERVES } from "./mind-and-nerves.ts";
import { PAIN_AND_MUSCLES } from "./pain-and-muscles.ts";
import { SKIN_AND_EYES } from "./skin-and-eyes.ts";
import { VITAMINS_AND_MINERALS } from "./vitamins-and-minerals.ts";

/**
 * Commonly used medicines that give no finding. A medicine stands here only where this is not in
 * doubt; any other is left out, so that it is unknown and a clinician looks at it. Left out for
 * that reason: medicines that may lower white cells or platelets (clozapine, carbimazole,
 * linezolid, metamizole), plants that may change clotting, and medicines that stand for an illness
 * with its own rule.
 */
export const NO_BEARING: readonly Medicine[] = [
  ...HEART_AND_VESSELS,
  ...HORMONES_AND_METABOLISM,
  ...MIND_AND_NERVES,
  ...PAIN_AND_MUSCLES,
  ...BREATHING_AND_ALLERGY,
  ...GUT,
  ...INFECTIONS,
  ...BLADDER_AND_PROSTATE,
  ...SKIN_AND_EYES,
  ...VITAMINS_AND_MINERALS,
];
