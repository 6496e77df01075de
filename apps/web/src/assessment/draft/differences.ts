import type { FactName, Facts } from "@anagen/treatment";
import type { DraftContent } from "../record/assessment.ts";
import { FACT_LABELS, factInWords } from "../words/facts-in-words.ts";

export interface Difference {
  readonly field: FactName | "notes";
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** One text for values that mean the same, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const keys = Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${keys.map(([key, part]) => `${key}:${canonical(part)}`).join(",")}}`;
}

const FACTS = Object.keys(FACT_LABELS) as readonly FactName[];
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** The fields in which two versions of an assessment differ, in words. */
export function differences(mine: DraftContent, theirs: DraftContent): Difference[] {
  const facts = FACTS.filter((fact) => !same(mine.facts[fact], theirs.facts[fact])).map(
    (fact): Difference => ({
      field: fact,
      label: FACT_LABELS[fact],
      mine: factInWords(mine.facts, fact),
      theirs: factInWords(theirs.facts, fact),
    }),
  );
  if (mine.notes === theirs.notes) return facts;
  const notes = (text: string) => (text === "" ? "Empty" : text);
  return [
    ...facts,
    { field: "notes", label: "Notes", mine: notes(mine.notes), theirs: notes(theirs.notes) },
  ];
}

export type Side = "mine" | "theirs";

/** Where only one side moved away from the common ground, that side; null where both did. */
export function movedSide(
  field: Difference["field"],
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
): Side | null {
  const at = (content: DraftContent): unknown =>
    field === "notes" ? content.notes : content.facts[field];
  if (same(at(base), at(theirs))) return "mine";
  if (same(at(base), at(mine))) return "theirs";
  return null;
}

/** The content that follows from the sides chosen; a field without a choice keeps mine. */
export function merged(
  mine: DraftContent,
  theirs: DraftContent,
  chosen: ReadonlyMap<Difference["field"], Side>,
): DraftContent {
  let facts: Facts = mine.facts;
  for (const [field, side] of chosen) {
    if (side === "theirs" && field !== "notes") facts = { ...facts, [field]: theirs.facts[field] };
  }
  return { facts, notes: chosen.get("notes") === "theirs" ? theirs.notes : mine.notes };
}
