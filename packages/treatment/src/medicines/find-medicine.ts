import type { Medicine } from "./medicine.ts";
import { MEDICINES } from "./medicine-table.ts";
import { foldName, foldNationalSpelling } from "./name-folding.ts";
import {
  partsAtHyphens,
  partsOfCombination,
  withoutCount,
  withoutForm,
  withoutSalt,
  withoutStrength,
} from "./name-parts.ts";

const LONGEST_NAME = 200;
const MOST_PARTS = 6;

const byName = new Map<string, Medicine>();
const byNationalSpelling = new Map<string, Medicine>();
for (const medicine of MEDICINES) {
  const { generic, synonyms, brands } = medicine;
  for (const name of [generic, ...synonyms, ...brands]) byName.set(foldName(name), medicine);
  for (const name of [generic, ...synonyms]) {
    const folded = foldNationalSpelling(name);
    if (folded !== null) byNationalSpelling.set(folded, medicine);
  }
}

const named = (name: string): Medicine | null => {
  const exact = byName.get(foldName(name));
  if (exact !== undefined) return exact;
  const folded = foldNationalSpelling(name);
  return (folded === null ? undefined : byNationalSpelling.get(folded)) ?? null;
};

const findSingle = (name: string): Medicine | null => {
  let shorter = name;
  // From what is written to the bare name; the first that is known wins.
  for (const shorten of [withoutStrength, withoutForm, withoutCount, withoutForm, withoutSalt]) {
    const found = named(shorter);
    if (found !== null) return found;
    shorter = shorten(shorter);
  }
  return named(shorter);
};

const findAll = (names: readonly string[]): Medicine[] | null => {
  if (names.length < 2 || names.length > MOST_PARTS) return null;
  const found = names.map(findSingle).filter((medicine) => medicine !== null);
  return found.length === names.length ? [...new Set(found)] : null;
};

const combined = (parts: readonly Medicine[]): Medicine | null => {
  const [only] = parts;
  if (only === undefined || parts.length === 1) return only ?? null;
  const classes = [...new Set(parts.flatMap((part) => part.classes))];
  const bearing = classes.filter((name) => name !== "no-bearing");
  return {
    generic: parts.map((part) => part.generic).join(" + "),
    classes: bearing.length > 0 ? bearing : classes,
    synonyms: [],
    brands: [],
  };
};

/**
 * The medicine of a name as people write it, or null when the table does not know it.
 *
 * Case, accents, spaces and hyphens do not matter; strengths, forms and salts are left aside
 * (`Warfarin sodium`, `Roaccutane 20 mg`); national spellings of a generic name are one
 * (`metotrexato`). A combination (`a / b`, `a + b`, `a and b`, `a-b`) is known when each part is,
 * and has the classes of all. A near miss is never matched: null means "cannot be screened", never
 * "no risk".
 */
export function findMedicine(name: string): Medicine | null {
  if (name.length > LONGEST_NAME) return null;
  const single = findSingle(name);
  if (single !== null) return single;
  const parts = findAll(partsOfCombination(name)) ?? findAll(partsAtHyphens(name));
  return parts === null ? null : combined(parts);
}

/** Whether a medicine is of a class. */
export const isOfClass = (medicine: Medicine, name: Medicine["classes"][number]): boolean =>
  medicine.classes.includes(name);
