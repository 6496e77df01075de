import type { Device, Diagnosis, Expectation, Onset, Setting, Sex } from "@anagen/treatment";
import type { Choice } from "../../elements/fields/choice.ts";

export const SEX_CHOICES: readonly Choice<Sex>[] = [
  { value: "female", label: "Female" },
  { value: "male", label: "Male" },
  { value: "other", label: "Other" },
];

export const SKIN_CHOICES: readonly Choice<"1" | "2" | "3" | "4" | "5" | "6">[] = [
  { value: "1", label: "I", hint: "always burns, never tans" },
  { value: "2", label: "II", hint: "burns easily, tans little" },
  { value: "3", label: "III", hint: "burns at times, tans slowly" },
  { value: "4", label: "IV", hint: "burns little, tans well" },
  { value: "5", label: "V", hint: "brown skin, rarely burns" },
  { value: "6", label: "VI", hint: "dark skin, almost never burns" },
];

export const DIAGNOSIS_CHOICES: readonly Choice<Diagnosis>[] = [
  { value: "androgenetic-alopecia", label: "Pattern hair loss", hint: "androgenetic alopecia" },
  { value: "female-pattern-hair-loss", label: "Female pattern hair loss", hint: "wider parting" },
  { value: "alopecia-areata", label: "Alopecia areata", hint: "round bare patches" },
  { value: "telogen-effluvium", label: "Telogen effluvium", hint: "shedding all over" },
  { value: "anagen-effluvium", label: "Anagen effluvium", hint: "for example in chemotherapy" },
  { value: "scarring-alopecia", label: "Scarring alopecia", hint: "hair roots are lost" },
  { value: "traction-alopecia", label: "Traction or pulling", hint: "tight styles, pulling" },
  { value: "no-visible-loss", label: "No visible loss" },
  { value: "undetermined", label: "Examined, still open" },
];

export const ONSET_CHOICES: readonly Choice<Onset>[] = [
  { value: "gradual", label: "Slowly", hint: "over months or years" },
  { value: "subacute", label: "Over weeks" },
  { value: "sudden", label: "Suddenly", hint: "within days" },
];

export const SETTING_CHOICES: readonly Choice<Setting>[] = [
  { value: "clinic", label: "In the clinic" },
  { value: "home", label: "At home" },
];

export const DEVICE_CHOICES: readonly Choice<Device>[] = [
  { value: "pen", label: "Pen", hint: "motor, sealed cartridge" },
  { value: "roller", label: "Roller", hint: "drum with needles" },
  { value: "stamp", label: "Stamp", hint: "pressed, not rolled" },
];

export const EXPECTATION_CHOICES: readonly Choice<Expectation>[] = [
  { value: "realistic", label: "Some improvement, not certain" },
  { value: "cure", label: "A cure or a full head of hair" },
];

/** `norwood-3v` as `Norwood 3 vertex`, `salt-30` as `SALT 30 %`. */
export function stageInWords(stage: string): string {
  const [scale = "", at = ""] = stage.split("-");
  if (scale === "salt") return `SALT ${at} %`;
  const name = scale.charAt(0).toUpperCase() + scale.slice(1);
  return `${name} ${at.replace("3v", "3 vertex")}`;
}
