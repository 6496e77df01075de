import type { LabRefusal } from "../run/lab-work.ts";
import { SETTING_FIELDS } from "../state/lab-fields.ts";
import { SETTINGS, type SettingName } from "../state/lab-state.ts";

export type RefusedField =
  | SettingName
  | "needleMm"
  | "passes"
  | "speedMmPerS"
  | "areaCm2"
  | "device";

const MAIN: readonly (readonly [path: RegExp, field: RefusedField])[] = [
  [/^device\.needleMm$/, "needleMm"],
  [/^passes\[\d+\]\.speedMmPerS$/, "speedMmPerS"],
  [/^passes/, "passes"],
  [/^area/, "areaCm2"],
];

/** The field beside which a refusal of the engine belongs. */
export function fieldOf({ path }: LabRefusal): RefusedField {
  const setting = SETTINGS.find((name) => path === `device.${name}`);
  return setting ?? MAIN.find(([pattern]) => pattern.test(path))?.[1] ?? "device";
}

/** The refusal as a sentence for a person: names of fields in place of paths. */
export function refusalSentence({ allowed }: LabRefusal): string {
  const plain = allowed.replaceAll(/device\.(\w+)/g, (path, name: string) => {
    const facts = SETTING_FIELDS[name as SettingName] as { label: string } | undefined;
    return facts === undefined ? path : `“${facts.label}”`;
  });
  return plain.startsWith("not ")
    ? `This must not be ${plain.slice("not ".length)}.`
    : `This must be ${plain}.`;
}
