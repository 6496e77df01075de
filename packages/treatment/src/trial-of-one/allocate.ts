import { InvalidInput, type Random } from "@anagen/quantities";
import type { PairAllocation, TrialOfOneDesign } from "./design.ts";

/**
 * Which half, or which period, gets arm a, for each pair by a fair coin of its own: nobody can work
 * out the next from those before.
 * @param random a source that nobody can predict; on the server, the system's own
 */
export function allocatePairs(
  { unit, pairs }: Pick<TrialOfOneDesign, "unit" | "pairs">,
  random: Random,
): PairAllocation[] {
  return Array.from({ length: pairs }, (_, index) => {
    const heads = random() < 0.5;
    const aGoesTo =
      unit === "halves" ? (heads ? ("left" as const) : ("right" as const)) : heads ? 1 : 2;
    return { pair: index + 1, aGoesTo };
  });
}

/** The allocation as one text, sealed by its hash. The salt keeps anyone from trying all texts. */
export const sealedText = (allocations: readonly PairAllocation[], salt: string): string =>
  `${salt} ${allocations.map(({ pair, aGoesTo }) => `${pair}:${aGoesTo}`).join(" ")}`;

/**
 * Refuses a design that cannot answer its question.
 * @throws {InvalidInput} arms that are equal, depths beyond 1.5 mm, intervals under 7 days
 */
export function requireDesign({ factor, a, b, unit }: TrialOfOneDesign): void {
  if (a === b) throw new InvalidInput("b", b, "another value than a");
  if (factor === "interval" && unit === "halves") {
    throw new InvalidInput("unit", unit, "periods: both halves are needled on the same day");
  }
  for (const [name, value] of [
    ["a", a],
    ["b", b],
  ] as const) {
    if (factor === "depth" && value > DEEPEST_MM) {
      throw new InvalidInput(name, value, `a depth of at most ${DEEPEST_MM} mm`);
    }
    if (factor === "interval" && (value < SHORTEST_DAYS || !Number.isInteger(value))) {
      throw new InvalidInput(name, value, `whole days, ${SHORTEST_DAYS} or more`);
    }
  }
}

/** The limits of the plan rules P-DEPTH and P-INT hold here too. */
const DEEPEST_MM = 1.5;
const SHORTEST_DAYS = 7;
