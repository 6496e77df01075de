import type { RoleName } from "@anagen/api";
import type { Choice } from "../../elements/fields/choice.ts";

/** What each role may do, for those who give it. */
export const ROLE_CHOICES: readonly Choice<RoleName>[] = [
  { value: "clinician", label: "Clinician", hint: "All clinical work; decides and signs." },
  { value: "assistant", label: "Assistant", hint: "Patients and drafts; signs nothing." },
  {
    value: "administrator",
    label: "Administrator",
    hint: "People, sites, prices, audit; no clinical content.",
  },
  { value: "researcher", label: "Researcher", hint: "Rules and counts; nobody by name." },
  { value: "patient", label: "Patient", hint: "The own record, read only." },
];

export function roleInWords(role: string): string {
  return ROLE_CHOICES.find((choice) => choice.value === role)?.label ?? role;
}
