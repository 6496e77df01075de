import type { CheckedArm, CheckedTrial } from "./record.ts";
import { type Check, cannot, fail, pass } from "./report.ts";

const NAME = "shrinking-denominators";
const SUSPICIOUS_FALL = 3;

/** A share of one outcome counted over fewer people at a later visit than at an earlier one. */
function fallOfTotals({ id, responders }: CheckedArm): Check | null {
  const known = responders.flatMap(({ measure, weeks, total }) =>
    weeks === null || total === null ? [] : [{ measure, weeks, total }],
  );
  for (const { measure, weeks, total } of known) {
    const earlier = known.find(
      (other) => other.measure === measure && other.weeks < weeks && other.total > total,
    );
    if (earlier)
      return fail(
        NAME,
        `Arm ${id}, ${measure}: of ${earlier.total} people at ${earlier.weeks} weeks, of ${total} at ${weeks} weeks.`,
        { expected: earlier.total, printed: total },
      );
  }
  return null;
}

/** Are later means taken over fewer people than the arm holds? */
export function checkDenominators(trial: CheckedTrial): Check[] {
  const longest = peopleBeyond(trial.durationReported);
  return trial.arms.flatMap((arm) => {
    const lost = fallOfTotals(arm);
    if (lost) return [lost];
    const later = arm.outcomes.filter(
      ({ kind, weeks, mean }) => kind === "end" && weeks !== null && mean !== null,
    );
    if (later.length === 0) return [];
    if (longest !== null && arm.n !== null && longest.people < arm.n) {
      const beyond = later.filter(({ weeks }) => (weeks ?? 0) > longest.weeks);
      if (beyond.length > 0)
        return [
          fail(
            NAME,
            `Arm ${arm.id}: means at ${beyond.map(({ weeks }) => weeks).join(", ")} weeks, but only ${longest.people} of ${arm.n} people were treated for more than ${longest.weeks} weeks.`,
            { expected: longest.people, printed: arm.n },
          ),
        ];
    }
    const sds = later.flatMap(({ sd }) => (sd === null ? [] : [sd]));
    const [first = 0, last = 0] = [sds[0], sds.at(-1)];
    if (sds.length > 2 && last > 0 && first / last > SUSPICIOUS_FALL)
      return [
        fail(
          NAME,
          `Arm ${arm.id}: SDs fall from ${first} to ${last}, as they do when people drop out.`,
        ),
      ];
    return later.length > 1
      ? [pass(NAME, `Arm ${arm.id}: no sign that later means rest on fewer people.`)]
      : [cannot(NAME, `Arm ${arm.id}: one time point only.`)];
  });
}

/** "12: >12" in a list such as "11: 1-3 wk; 60: 4-12; 12: >12". */
function peopleBeyond(duration: string): { people: number; weeks: number } | null {
  const found = /(\d+):\s*>\s*(\d+)/.exec(duration);
  return found ? { people: Number(found[1]), weeks: Number(found[2]) } : null;
}
