import type { Medicine } from "./medicine.ts";
import { MEDICINES } from "./medicine-table.ts";
import { foldName } from "./name-folding.ts";

/** `name` as the table writes it, and the generic name that it stands for. */
export type MedicineSuggestion = {
  name: string;
  kind: "generic" | "synonym" | "brand";
  medicine: Medicine;
};

const KIND_ORDER = { generic: 0, synonym: 1, brand: 2 } as const;

type Entry = MedicineSuggestion & { folded: string };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const entry = (medicine: Medicine, kind: MedicineSuggestion["kind"], name: string): Entry => ({
  name,
  kind,
  medicine,
  folded: foldName(name),
});

const ENTRIES: readonly Entry[] = MEDICINES.flatMap((medicine) => [
  entry(medicine, "generic", medicine.generic),
  ...medicine.synonyms.map((name) => entry(medicine, "synonym", name)),
  ...medicine.brands.map((name) => entry(medicine, "brand", name)),
]).sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compareText(a.folded, b.folded));

/**
 * Names that begin with what was typed, generic names first, each medicine once; at most `limit`.
 * Only an offer to the person typing: nothing is taken for them. Empty for an empty prefix.
 */
export function suggestMedicines(prefix: string, limit: number): MedicineSuggestion[] {
  const folded = foldName(prefix.slice(0, 100));
  if (folded === "" || !(limit > 0)) return [];
  const found = new Map<Medicine, MedicineSuggestion>();
  for (const { folded: candidate, ...suggestion } of ENTRIES) {
    if (!candidate.startsWith(folded) || found.has(suggestion.medicine)) continue;
    found.set(suggestion.medicine, suggestion);
    if (found.size >= limit) break;
  }
  return [...found.values()];
}
