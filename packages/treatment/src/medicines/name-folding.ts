// Two ways to bring a name to one form. Both are fixed substitutions, never a measure of likeness:
// "asprin" stays unknown.

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replace(/[®™©]/gu, "");

/**
 * Words of a name in lower case without accents, split at everything but letters and digits:
 * `Isotrétinoïne 20 mg` gives `isotretinoine`, `20`, `mg`.
 */
export const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Case, accents, spaces, hyphens and dots taken away: `Co-Trimoxazole` gives `cotrimoxazole`. */
export const foldName = (name: string): string => wordsOf(name).join("");

/** Text kept in order, lower case and without accents, with its signs: for taking apart. */
export const plainText = plain;

const SHORTEST_NATIONAL_NAME = 6;

/**
 * National spelling of an international non-proprietary name brought to one form: `metotrexato`,
 * `Methotrexat` and `methotrexate` become one. Uses the letter rules by which such names are made
 * (WHO: f for ph, t for th, e for ae and oe, i for y), single for double letters, and drops the
 * ending -e, -a, -o, -um. Null for a name too short for it to be sure.
 */
export function foldNationalSpelling(name: string): string | null {
  const folded = foldName(name)
    .replaceAll("ph", "f")
    .replaceAll("th", "t")
    .replaceAll("ae", "e")
    .replaceAll("oe", "e")
    .replaceAll("y", "i")
    .replace(/ch(?=[lr])/g, "c")
    .replace(/([a-z])\1/g, "$1")
    .replace(/(um|e|a|o)$/, "");
  return folded.length >= SHORTEST_NATIONAL_NAME ? folded : null;
}
