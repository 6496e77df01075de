import type { CheckedTrial } from "./record.ts";
import { type Check, cannot, fail, pass } from "./report.ts";

const NAME = "stated-sizes";

/** Do title, abstract and register give one number of people? */
export function checkStatedSizes(trial: CheckedTrial): Check {
  const all = trial.randomised;
  if (all === null) return cannot(NAME, "The number randomised is not known.");
  const found: { where: string; n: number }[] = [];
  const title = /\b(\d+) patients\b/.exec(trial.citation);
  if (title) found.push({ where: "title", n: Number(title[1]) });
  for (const note of trial.notes) {
    for (const match of note.matchAll(/'(\d+) (?:patients|participants)'/g))
      found.push({ where: "abstract", n: Number(match[1]) });
    for (const match of note.matchAll(/\b(\d+) enrolled\b/g))
      found.push({ where: "register", n: Number(match[1]) });
  }
  if (found.length === 0)
    return cannot(NAME, "Only one statement of the number of people was seen.");
  const other = found.find(({ n }) => n !== all);
  const statements = found.map(({ where, n }) => `${where} ${n}`).join(", ");
  if (!other) return pass(NAME, `${statements}; recorded ${all}.`);
  return fail(
    NAME,
    `${statements}; recorded ${all}: attrition, a misprint or selective reporting.`,
    {
      expected: all,
      printed: other.n,
    },
  );
}
