/** Smallest angle between two undirected lines, radians. */
export function axialDifference(a: number, b: number): number {
  const turn = (((a - b) % Math.PI) + Math.PI) % Math.PI;
  return Math.min(turn, Math.PI - turn);
}
