import type { FactName, Facts, HealthCondition, Medication, RecentEvent } from "@anagen/treatment";
import { EXPECTATION_CHOICES, SEX_CHOICES, stageInWords } from "./answers.ts";
import { wordLabel } from "./word-labels.ts";

export const FACT_LABELS: Readonly<Record<FactName, string>> = {
  age: "Age",
  sex: "Sex",
  skinType: "Skin type (Fitzpatrick)",
  diagnosis: "Type of hair loss",
  stage: "Stage",
  onset: "How it began",
  durationMonths: "Duration",
  scalpFindings: "Scalp today",
  conditions: "Illnesses",
  systemicSigns: "Signs of a general illness",
  medications: "Medicines",
  allergies: "Allergies",
  pregnant: "Pregnant",
  breastfeeding: "Breastfeeding",
  recentEvents: "Recent events",
  lastSession: "Last session",
  setting: "Where",
  device: "Device",
  deviceShared: "Device shared or re-used",
  plannedDepthMm: "Depth wanted",
  coTherapy: "Together with",
  anaesthetic: "Anaesthetic",
  requestedIntervalDays: "Interval asked for",
  screens: "Body-image screen",
  expectations: "Expectation",
  labs: "Laboratory values",
};

export const NOT_KNOWN = "Not known";

const isFactName = (text: string): text is FactName => Object.hasOwn(FACT_LABELS, text);

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
const ago = (count: number | null | undefined): string | null =>
  typeof count === "number" ? (count === 0 ? "today" : `${days(count)} ago`) : null;
const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== "").join(", ");

export function conditionInWords(one: HealthCondition): string {
  const value = typeof one.hba1cPercent === "number" ? `HbA1c ${one.hba1cPercent} %` : null;
  return joined([
    wordLabel(one.name),
    one.status ? wordLabel(one.status).toLowerCase() : "status not known",
    one.site ? wordLabel(one.site).toLowerCase() : null,
    ago(one.days_ago),
    value,
  ]);
}

export function medicationInWords(one: Medication): string {
  const stopped = typeof one.stopped_days_ago === "number" && one.current !== true;
  return joined([
    one.name,
    one.route,
    typeof one.doseMg === "number" ? `${one.doseMg} mg` : null,
    one.area ? `on ${wordLabel(one.area).toLowerCase()}` : null,
    stopped ? `stopped ${ago(one.stopped_days_ago)}` : "still taking",
  ]);
}

export const eventInWords = (one: RecentEvent): string =>
  joined([
    wordLabel(one.name),
    one.area ? wordLabel(one.area).toLowerCase() : null,
    ago(one.days_ago) ?? "day not known",
  ]);

const LAB_UNITS = {
  plateletsPerUl: ["platelets", "per µl"],
  inr: ["INR", ""],
  hba1cPercent: ["HbA1c", "%"],
  haemoglobinGPerDl: ["haemoglobin", "g/dl"],
  salt: ["SALT", "%"],
} as const satisfies Record<keyof NonNullable<Facts["labs"]>, readonly [string, string]>;

function labsInWords(labs: NonNullable<Facts["labs"]>): string {
  const known = Object.entries(LAB_UNITS).flatMap(([name, [label, unit]]) => {
    const value = labs[name as keyof typeof LAB_UNITS];
    return typeof value === "number" ? [`${label} ${value} ${unit}`.trim()] : [];
  });
  return known.length === 0 ? "None" : known.join(", ");
}

const yesNo = (value: boolean): string => (value ? "Yes" : "No");
const list = (words: readonly string[]): string => (words.length === 0 ? "None" : words.join("; "));

const ASKED_AT_TIMES: readonly FactName[] = ["deviceShared", "requestedIntervalDays"];
const ROMAN = ["", "I", "II", "III", "IV", "V", "VI"] as const;

/** One fact as a person would say it; "Not known" stands for null. */
export function factInWords(facts: Facts, fact: FactName): string {
  if (fact === "lastSession") return lastSessionInWords(facts.lastSession);
  if (fact === "anaesthetic") return anaestheticInWords(facts.anaesthetic);
  if (fact === "screens") return screenInWords(facts.screens?.bddPositive ?? null);
  const value = facts[fact];
  if (value === null || value === undefined)
    return ASKED_AT_TIMES.includes(fact) ? "Not asked" : NOT_KNOWN;
  if (fact === "conditions") return list((facts.conditions ?? []).map(conditionInWords));
  if (fact === "medications") return list((facts.medications ?? []).map(medicationInWords));
  if (fact === "recentEvents") return list((facts.recentEvents ?? []).map(eventInWords));
  if (fact === "labs") return labsInWords(facts.labs ?? {});
  if (Array.isArray(value)) return list(value.map((one) => wordLabel(String(one))));
  if (typeof value === "boolean") return yesNo(value);
  return single(fact, String(value));
}

function single(fact: FactName, value: string): string {
  if (fact === "age") return `${value} years`;
  if (fact === "durationMonths") return `${value} months`;
  if (fact === "plannedDepthMm") return `${value} mm`;
  if (fact === "requestedIntervalDays") return `${value} days`;
  if (fact === "skinType") return `Type ${ROMAN[Number(value)] ?? value}`;
  if (fact === "stage") return stageInWords(value);
  if (fact === "sex") return SEX_CHOICES.find((one) => one.value === value)?.label ?? value;
  if (fact === "expectations")
    return EXPECTATION_CHOICES.find((one) => one.value === value)?.label ?? value;
  const label = wordLabel(value);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

const screenInWords = (positive: boolean | null): string =>
  positive === null ? NOT_KNOWN : positive ? "Positive" : "Negative";

function lastSessionInWords(session: Facts["lastSession"]): string {
  if (session === null) return "None on record";
  const depth = session.depthMm === null ? "depth not known" : `${session.depthMm} mm`;
  return `${depth}, ${ago(session.days_ago)}`;
}

function anaestheticInWords(anaesthetic: Facts["anaesthetic"]): string {
  if (anaesthetic === null) return "None";
  const { product, percent, grams, weightKg } = anaesthetic;
  return joined([
    product,
    typeof percent === "number" ? `${percent} %` : null,
    typeof grams === "number" ? `${grams} g` : null,
    typeof weightKg === "number" ? `person of ${weightKg} kg` : null,
  ]);
}

/** Label and value of the fact that a path points to: one row of a list, or the whole answer. */
export function pathInWords(facts: Facts, path: string): readonly [label: string, value: string] {
  const [fact = path] = path.split(/[.[]/, 1);
  if (!isFactName(fact)) return [path, NOT_KNOWN];
  const label = FACT_LABELS[fact];
  const row = /^\w+\[(\d+)\]/.exec(path)?.[1];
  if (row === undefined) return [label, factInWords(facts, fact)];
  const at = facts[fact];
  const one: unknown = Array.isArray(at) ? at[Number(row)] : undefined;
  if (one === undefined) return [label, NOT_KNOWN];
  return [label, factInWords({ ...facts, [fact]: [one] }, fact)];
}
