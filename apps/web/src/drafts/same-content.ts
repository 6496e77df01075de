/** Whether two contents say the same; a key left out says the same as null. */
export function sameContent(one: unknown, two: unknown): boolean {
  if (one === two) return true;
  if (one == null || two == null) return one == null && two == null;
  if (typeof one !== "object" || typeof two !== "object") return false;
  if (Array.isArray(one) !== Array.isArray(two)) return false;
  const [left, right] = [one as Record<string, unknown>, two as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameContent(left[key], right[key]));
}
