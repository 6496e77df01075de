import type { ConditionStatus, Facts, HealthCondition, Medication } from "../../facts/facts.ts";
import { CONDITION_STATUSES } from "../../facts/words.ts";
import { findMedicine, type Medicine } from "../../medicines/index.ts";
import type { Condition } from "../condition.ts";
import { type Evaluation, no, some, unknown, yes } from "../evaluation.ts";
import { asTableWord, KNOWN_WORDS } from "../known-words.ts";
import { liesIn } from "../place.ts";

const looked = new WeakMap<Medication, { name: string; medicine: Medicine | null }>();

/** Looked up once for each entry, since many rules read it. */
function medicineOf(medication: Medication): Medicine | null {
  const earlier = looked.get(medication);
  if (earlier?.name === medication.name) return earlier.medicine;
  const medicine = findMedicine(medication.name);
  looked.set(medication, { name: medication.name, medicine });
  return medicine;
}

type ListName = Extract<Condition, { wordNotInTable: string }>["wordNotInTable"];

/** Reads each entry of a list; a list that was not asked for is unknown as a whole. */
function anyEntry<Entry>(
  list: readonly Entry[] | null,
  path: string,
  read: (entry: Entry, path: string) => Evaluation,
): Evaluation {
  if (list === null) return unknown(path);
  return some(list.map((entry, index) => read(entry, `${path}[${index}]`)));
}

const wordMatches = (words: readonly string[], word: string): boolean =>
  words.includes(asTableWord(word));

export function illnessAnswer(
  facts: Facts,
  condition: Extract<Condition, { illness: readonly string[] }>,
): Evaluation {
  return anyEntry(facts.conditions, "conditions", (illness, path) => {
    const speaks =
      wordMatches(condition.illness, illness.name) &&
      statusMatches(condition, illness.status ?? null) &&
      (condition.place === undefined || liesIn(condition.place, illness.site));
    return speaks ? yes(path) : no;
  });
}

/** A status not stated, or in a word nobody knows, counts as active; a relative's illness counts only where it is named. */
function statusMatches(
  {
    status,
    statusNot,
  }: { status?: readonly ConditionStatus[]; statusNot?: readonly ConditionStatus[] },
  stated: HealthCondition["status"],
): boolean {
  if (stated === "family") return status?.includes("family") ?? false;
  const counted = CONDITION_STATUSES.find((known) => known === stated) ?? "active";
  return (status?.includes(counted) ?? true) && !(statusNot?.includes(counted) ?? false);
}

export function takesAnswer(
  facts: Facts,
  condition: Extract<Condition, { takes: readonly unknown[] }>,
): Evaluation {
  return anyEntry(facts.medications, "medications", (medication, path) => {
    const medicine = medicineOf(medication);
    if (!medicine?.classes.some((known) => condition.takes.includes(known))) return no;
    if (condition.place !== undefined && !liesIn(condition.place, medication.area)) return no;
    if (!routeMatches(condition, medication)) return no;
    const since = lastTaken(medication);
    if (typeof since === "number" && since >= condition.stoppedWithinDays) return no;
    return yes(path, since);
  });
}

/** A route that is not stated counts as the one the rule asks about: the stricter reading. */
function routeMatches(
  { routes, routesNot }: { routes?: readonly string[]; routesNot?: readonly string[] },
  { route }: Medication,
): boolean {
  if (route === null || route === undefined || route.trim() === "") return true;
  const word = asTableWord(route);
  return (routes?.includes(word) ?? true) && !(routesNot?.includes(word) ?? false);
}

const lastTaken = ({ current, stopped_days_ago }: Medication): number | "ongoing" =>
  current === true || typeof stopped_days_ago !== "number" ? "ongoing" : stopped_days_ago;

export function medicineNotInTable(facts: Facts): Evaluation {
  return anyEntry(facts.medications, "medications", (medication, path) =>
    medicineOf(medication) === null ? yes(`${path}.name`) : no,
  );
}

export function eventAnswer(
  facts: Facts,
  condition: Extract<Condition, { event: readonly string[] }>,
): Evaluation {
  return anyEntry(facts.recentEvents, "recentEvents", (event, path) => {
    if (!wordMatches(condition.event, event.name)) return no;
    if (condition.place !== undefined && !liesIn(condition.place, event.area)) return no;
    if (event.days_ago === null) return unknown(`${path}.days_ago`);
    return event.days_ago < condition.withinDays ? yes(path, event.days_ago) : no;
  });
}

export function wordAnswer(
  list: readonly string[] | null,
  path: string,
  words: readonly string[],
): Evaluation {
  return anyEntry(list, path, (word, at) => (wordMatches(words, word) ? yes(at) : no));
}

export function wordNotInTable(facts: Facts, name: ListName): Evaluation {
  const list: readonly (string | { name: string })[] | null = facts[name];
  return anyEntry(list, name, (entry, path) => {
    const word = typeof entry === "string" ? entry : entry.name;
    return KNOWN_WORDS[name].has(asTableWord(word)) ? no : yes(path);
  });
}
