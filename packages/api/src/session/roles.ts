import { oneOf } from "../text/texts.ts";

/** What a person may be at a site. */
export const ROLE_NAMES = [
  "administrator",
  "clinician",
  "assistant",
  "patient",
  "researcher",
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

export const roleSchema = oneOf(ROLE_NAMES);
