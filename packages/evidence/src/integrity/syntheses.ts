import { normalSf } from "../distributions/normal.ts";
import type { JsonObject } from "../document/json.ts";
import { decimals, number, objects, show, text } from "./record.ts";
import { type Check, cannot, fail, pass } from "./report.ts";

type Printed = {
  outcome: string;
  label: string;
  estimate: number;
  low: number;
  high: number;
  z: number | null;
  p: string;
};

const RATIO = /^(OR|RR|HR)\b|ratio/i;
const Z95 = 1.959963984540054;

/** Checks of a published synthesis: interval against its scale, label, p, repeated results. */
export function checkSynthesis(record: JsonObject): Check[] {
  const results = objects(record["results"]);
  const people = number(record["n_review"]);
  const printed = results.flatMap(printedResult);
  const unseen = results.length - printed.length;
  const checks = printed.flatMap((result) => [
    checkSymmetry(result),
    checkLabel(result, people),
    ...checkPFromInterval(result),
  ]);
  if (unseen > 0)
    checks.push(
      cannot("ci-symmetric", `${unseen} results were printed or seen without an interval.`),
    );
  if (results.length === 0) checks.push(cannot("ci-symmetric", "No pooled result was seen."));
  return [...checks, ...checkRepeats(printed)];
}

function printedResult(row: JsonObject): Printed[] {
  const [estimate, low, high] = [
    number(row["estimate"]),
    number(row["ci_low"]),
    number(row["ci_high"]),
  ];
  if (estimate === null || low === null || high === null) return [];
  return [
    {
      outcome: text(row["outcome"]),
      label: text(row["effect_measure_as_published"]),
      estimate,
      low,
      high,
      z: number(row["Z"]),
      p: typeof row["p"] === "number" ? String(row["p"]) : text(row["p"]),
    },
  ];
}

/** Middle of the interval on the additive and on the ratio scale, and how far rounding may move it. */
function middles({ estimate, low, high }: Printed) {
  const unit = 10 ** -Math.max(decimals(estimate), decimals(low), decimals(high));
  const additive = (low + high) / 2;
  const ratio = low > 0 && high > 0 ? Math.sqrt(low * high) : null;
  return { additive, ratio, slack: 1.01 * unit + 1e-9 };
}

function checkSymmetry(result: Printed): Check {
  const { estimate, low, high, label, outcome } = result;
  const { additive, ratio, slack } = middles(result);
  const isRatio = RATIO.test(label);
  const middle = isRatio ? ratio : additive;
  const arithmetic = `${outcome}: ${label} ${estimate} (${low} to ${high}), middle on the ${isRatio ? "ratio" : "additive"} scale ${middle === null ? "not defined" : show(middle, 5)}`;
  if (middle !== null && Math.abs(middle - estimate) <= slack)
    return pass("ci-symmetric", `${arithmetic}.`);
  return fail("ci-symmetric", `${arithmetic}: more than rounding allows.`, {
    expected: middle === null ? "a positive interval" : show(middle, 5),
    printed: estimate,
  });
}

function checkLabel(result: Printed, people: number | null): Check {
  const { estimate, low, high, label, outcome } = result;
  const { additive, ratio, slack } = middles(result);
  const who = `${outcome}: ${label} ${estimate} (${low} to ${high})`;
  if (RATIO.test(label)) {
    const additiveFits = Math.abs(additive - estimate) <= slack;
    const ratioFits = ratio !== null && Math.abs(ratio - estimate) <= slack;
    return additiveFits && !ratioFits
      ? fail(
          "effect-label",
          `${who}: symmetric as a difference (middle ${show(additive)}), not as a ratio (middle ${ratio === null ? "none" : show(ratio)}): a difference called a ratio.`,
          { expected: "a difference", printed: label },
        )
      : pass("effect-label", `${who} behaves like a ratio.`);
  }
  if (!/SMD/.test(label)) return pass("effect-label", `${who}.`);
  const se = (high - low) / (2 * Z95);
  if (Math.abs(estimate) > 5)
    return fail(
      "effect-label",
      `${who}: no standardised difference is above 5; a mean difference called standardised.`,
      { expected: "MD", printed: label },
    );
  if (se > 1 && (people ?? 0) >= 50)
    return fail(
      "effect-label",
      `${who}: standard error ${show(se)}, though a standardised difference from ${people} people has one near ${show(2 / Math.sqrt(people ?? 1), 2)}; a mean difference called standardised.`,
      { expected: "MD", printed: label },
    );
  return pass("effect-label", `${who} is possible as a standardised difference.`);
}

function checkPFromInterval(result: Printed): Check[] {
  const { estimate, low, high, label, outcome, z, p } = result;
  if (p === "" && z === null) return [];
  const isRatio = RATIO.test(label) && low > 0;
  const scale = (value: number) => (isRatio ? Math.log(value) : value);
  const se = (scale(high) - scale(low)) / (2 * Z95);
  const own = scale(estimate) / se;
  const ownP = 2 * normalSf(Math.abs(own));
  const arithmetic = `${outcome}: SE ${show(se, 4)}, Z ${own.toFixed(2)}, p ${show(ownP)}; printed ${z === null ? "" : `Z ${z}, `}p ${p}`;
  const zFits = z === null || Math.abs(Math.abs(own) - z) <= 0.02 * z;
  const limit = Number(p.replace("<", ""));
  const pFits =
    !(limit > 0) ||
    (p.startsWith("<")
      ? ownP < limit * 1.2
      : Math.abs(ownP - limit) <= 0.25 * limit + 0.5 * 10 ** -decimals(limit));
  return zFits && pFits
    ? [pass("p-from-interval", `${arithmetic}.`)]
    : [fail("p-from-interval", `${arithmetic}.`, { expected: show(ownP), printed: p })];
}

function checkRepeats(results: readonly Printed[]): Check[] {
  return results.flatMap((result, i) => {
    const earlier = results
      .slice(0, i)
      .find(
        ({ estimate, low, high }) =>
          estimate === result.estimate && low === result.low && high === result.high,
      );
    return earlier
      ? [
          fail(
            "repeated-result",
            `${result.outcome} and ${earlier.outcome} are both ${result.estimate} (${result.low} to ${result.high}): one is probably a copy.`,
            { printed: result.estimate },
          ),
        ]
      : [];
  });
}
