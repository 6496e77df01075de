import { InvalidInput } from "@anagen/quantities";
import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";
import type { Anaesthetic } from "../facts/facts.ts";
import {
  ANAESTHETIC_CAPS,
  ANAESTHETIC_PRODUCTS,
  OVER_THE_COUNTER_MAX_PERCENT,
  type Substance,
} from "./anaesthetic-caps.ts";

export type SubstanceDose = { substance: Substance; mg: number; capMg: number; shareOfCap: number };

/** The result of a check, never a prescription. */
export type AnaestheticDoseCheck = {
  status: "within-caps" | "above-caps" | "cannot-check";
  substances: SubstanceDose[];
  /** All products together; null when an amount is not known. */
  totalMg: number | null;
  /** Shares of the caps of all substances, added up: above 1 is above the caps. */
  shareOfCaps: number | null;
  notes: string[];
  grade: Grade;
  sources: SourceId[];
};

const MG_PER_GRAM_AND_PERCENT = 10;
const LABEL_PERCENT_OF_EACH = 2.5;

/**
 * Checks the numbing products of one visit against the caps of their substances.
 *
 * mg = percent x grams x 10. All products are summed, and the shares of the caps are added, because
 * local anaesthetics add up. `percent` of lidocaine-prilocaine is the total of both in equal parts
 * (5 = 2.5 + 2.5); 2.5 or less is read as the strength of each, the stricter reading.
 *
 * @throws {InvalidInput} percent, grams or weight out of any real range
 * @source caps: poisoning-anaesthetic-doses
 * @example anaestheticDoseCheck([{ product: "lidocaine", percent: 4, grams: 5, weightKg: 60 }]).totalMg // 200
 */
export function anaestheticDoseCheck(products: readonly Anaesthetic[]): AnaestheticDoseCheck {
  products.forEach(requireRealAmounts);
  const notes = new Set<string>(["For checking, not for prescribing: a prescriber decides."]);
  for (const product of products) for (const note of notesOn(product)) notes.add(note);
  const sources: SourceId[] = [
    "poisoning-anaesthetic-doses",
    "lidocaine-prilocaine-label",
    "fda-numbing-cream-2024",
  ];
  const base = { notes: [] as string[], grade: "B" as const, sources };
  const missing = products.flatMap(whatIsMissing);
  if (products.length === 0) missing.push("The product is not known.");
  if (missing.length > 0) {
    const told = [...new Set([...missing, ...notes])];
    return {
      ...base,
      status: "cannot-check",
      substances: [],
      totalMg: null,
      shareOfCaps: null,
      notes: told,
    };
  }
  const substances = addedUp(products);
  const shareOfCaps = substances.reduce((sum, dose) => sum + dose.mg / dose.capMg, 0);
  return {
    ...base,
    status: shareOfCaps > 1 ? "above-caps" : "within-caps",
    substances,
    totalMg: rounded(
      substances.reduce((sum, dose) => sum + dose.mg, 0),
      2,
    ),
    shareOfCaps: rounded(shareOfCaps, 4),
    notes: [...notes],
  };
}

function addedUp(products: readonly Anaesthetic[]): SubstanceDose[] {
  const weights = products.map((product) => product.weightKg ?? Number.POSITIVE_INFINITY);
  const weightKg = Math.min(...weights);
  const mgOf = new Map<Substance, number>();
  for (const product of products) {
    for (const { substance, mg } of dosesIn(product)) {
      mgOf.set(substance, (mgOf.get(substance) ?? 0) + mg);
    }
  }
  return [...mgOf].map(([substance, mg]) => {
    const cap = ANAESTHETIC_CAPS[substance];
    const capMg = Math.min(cap.mgPerKg * weightKg, cap.ceilingMg);
    return {
      substance,
      mg: rounded(mg, 2),
      capMg: rounded(capMg, 2),
      shareOfCap: rounded(mg / capMg, 4),
    };
  });
}

function dosesIn(product: Anaesthetic): { substance: Substance; mg: number }[] {
  const substances = substancesOf(product.product) ?? [];
  const percent = product.percent ?? 0;
  const ofEach =
    substances.length > 1 && percent > LABEL_PERCENT_OF_EACH
      ? percent / substances.length
      : percent;
  const mg = ofEach * (product.grams ?? 0) * MG_PER_GRAM_AND_PERCENT;
  return substances.map((substance) => ({ substance, mg }));
}

function substancesOf(name: string): readonly Substance[] | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s/+_]+/g, "-");
  return Object.hasOwn(ANAESTHETIC_PRODUCTS, key) ? ANAESTHETIC_PRODUCTS[key] : undefined;
}

function whatIsMissing(product: Anaesthetic): string[] {
  const missing: string[] = [];
  if (substancesOf(product.product) === undefined) {
    missing.push(`No cap is on file for "${product.product}", so it cannot be checked.`);
  }
  if (product.percent == null) missing.push("The strength in percent is not known.");
  if (product.grams == null) missing.push("The amount in grams is not known.");
  if (product.weightKg == null) missing.push("The person's weight is not known.");
  return missing;
}

function notesOn(product: Anaesthetic): string[] {
  const notes = ["Remove the cream fully before needling."];
  const substances = substancesOf(product.product) ?? [];
  if (substances.length > 1) notes.push("Lidocaine-prilocaine goes on intact skin only.");
  if ((product.percent ?? 0) > OVER_THE_COUNTER_MAX_PERCENT) {
    notes.push(
      `Above ${OVER_THE_COUNTER_MAX_PERCENT} % is not for buying over the counter; not on large or sore areas, and no wrap.`,
    );
  }
  return notes;
}

function requireRealAmounts(product: Anaesthetic): void {
  const within = (path: string, value: number | null | undefined, low: number, high: number) => {
    if (value != null && !(value >= low && value <= high)) {
      throw new InvalidInput(`anaesthetic.${path}`, value, `a number from ${low} to ${high}`);
    }
  };
  within("percent", product.percent, 0, 100);
  within("grams", product.grams, 0, 1000);
  within("weightKg", product.weightKg, 1, 500);
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
