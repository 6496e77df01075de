import { judgeChange } from "../outcomes/change.ts";
import { OUTCOME_MILESTONES, type OutcomeMilestone } from "../outcomes/milestones.ts";
import type { MeasuredOutcome } from "../outcomes/outcome.ts";

/** A density that was measured at a milestone of one person. */
export type MeasuredDensity = {
  patientId: string;
  protocol: string;
  milestone: OutcomeMilestone;
  on: string;
  density: MeasuredOutcome;
};

/** Change of density from before the first session, over the people of one protocol. */
export type DensityChanges = {
  milestone: OutcomeMilestone;
  name: string;
  /** People with a comparable measurement before and at the milestone. */
  people: number;
  /** People measured in another way or at another place than before: not counted. */
  notComparable: number;
  /** Hairs per cm². */
  medianPerCm2: number | null;
  lowestPerCm2: number | null;
  highestPerCm2: number | null;
  increase: number;
  decrease: number;
  noDetectableChange: number;
};

/**
 * Changes at each milestone with a measurement. Each person counts once: the last measurement of a
 * milestone against the last one before the first session, and only by the same method at the same
 * place. Changes inside the error of measurement are counted as no detectable change.
 */
export function densityChanges(measured: readonly MeasuredDensity[]): DensityChanges[] {
  const inOrder = measured.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const lastOf = (milestone: OutcomeMilestone) =>
    new Map(
      inOrder.filter((one) => one.milestone === milestone).map((one) => [one.patientId, one]),
    );
  const before = lastOf("baseline");
  return OUTCOME_MILESTONES.filter(({ id }) => id !== "baseline" && id !== "other").flatMap(
    ({ id, name }) => {
      const judged = [...lastOf(id).values()].flatMap((at) => {
        const first = before.get(at.patientId);
        if (first === undefined) return [];
        return [judgeChange("density", point(first), point(at))];
      });
      if (judged.length === 0) return [];
      const told = judged.filter(({ verdict }) => verdict !== "cannot be compared");
      const sizes = told.map(({ change }) => change).toSorted((one, other) => one - other);
      const having = (verdict: string) => told.filter((one) => one.verdict === verdict).length;
      return [
        {
          milestone: id,
          name,
          people: told.length,
          notComparable: judged.length - told.length,
          medianPerCm2: median(sizes),
          lowestPerCm2: sizes[0] ?? null,
          highestPerCm2: sizes.at(-1) ?? null,
          increase: having("increase"),
          decrease: having("decrease"),
          noDetectableChange: having("no detectable change"),
        },
      ];
    },
  );
}

const point = ({ on, density }: MeasuredDensity) => ({ on, measured: density });

/** The middle of values in order; between the two middle ones of an even number. */
function median(inOrder: readonly number[]): number | null {
  const middle = (inOrder.length - 1) / 2;
  const [low, high] = [inOrder[Math.floor(middle)], inOrder[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
