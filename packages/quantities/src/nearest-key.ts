/**
 * The allowed key that is closest to a misspelt one: fewest letters to change, add or leave out.
 * @returns null when none is near (more than half of the letters differ)
 * @example nearestKey("plannedDepth", ["plannedDepthMm", "age"]) // "plannedDepthMm"
 */
export function nearestKey(written: string, allowed: readonly string[]): string | null {
  const word = plain(written).slice(0, LONGEST_COMPARED);
  let best: { key: string; distance: number } | null = null;
  for (const key of allowed) {
    const distance = editDistance(word, plain(key));
    if (best === null || distance < best.distance) best = { key, distance };
  }
  if (best === null) return null;
  return best.distance <= Math.max(word.length, best.key.length) / 2 ? best.key : null;
}

const LONGEST_COMPARED = 64;
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Levenshtein distance, one row at a time. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
