import type { Medicine, MedicineClass } from "./medicine.ts";

const listed = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/**
 * Reads the members of a class, one a line: `generic | synonyms | brands | note`, names separated
 * by commas, blank lines ignored. A medicine of several classes stands in each; its names and note
 * need to be written once.
 */
export function medicineLines(name: MedicineClass, lines: string): Medicine[] {
  return lines
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([generic]) => generic !== undefined && generic !== "")
    .map(([generic = "", synonyms, brands, note]) => ({
      generic,
      classes: [name],
      synonyms: listed(synonyms),
      brands: listed(brands),
      ...(note ? { note } : {}),
    }));
}

/** Entries with the same generic name made one, with the classes and names of all. */
export function mergeMedicines(entries: readonly Medicine[]): Medicine[] {
  const byGeneric = new Map<string, Medicine>();
  for (const entry of entries) {
    const before = byGeneric.get(entry.generic);
    if (before === undefined) {
      byGeneric.set(entry.generic, entry);
      continue;
    }
    const note = [before.note, entry.note].filter((text) => text !== undefined).join(" ");
    byGeneric.set(entry.generic, {
      generic: entry.generic,
      classes: [...new Set([...before.classes, ...entry.classes])],
      synonyms: [...new Set([...before.synonyms, ...entry.synonyms])],
      brands: [...new Set([...before.brands, ...entry.brands])],
      ...(note === "" ? {} : { note }),
    });
  }
  return [...byGeneric.values()];
}
