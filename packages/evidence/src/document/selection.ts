import { InvalidInput } from "@anagen/quantities";
import { type SelectionKind, selectionModel } from "../bias/selection-model.ts";
import type { Studies } from "../models/studies.ts";
import { type JsonObject, oneOf, shown, shownAll } from "./json.ts";

/** One entry of `selmodel`; without `steps`, a single cut at 0.025. */
export function selectionModelKeys(own: JsonObject, studies: Studies, path: string): JsonObject {
  const type = oneOf(own["type"], `${path}.type`, ["stepfun", "beta"]);
  const alternative = oneOf(
    own["alternative"],
    `${path}.alternative`,
    ["greater", "less"],
    "greater",
  );
  const steps = type === "stepfun" ? stepsOf(own, path) : [];
  const kind: SelectionKind = type === "stepfun" ? { type, steps } : { type };
  const found = selectionModel(studies, kind, alternative);
  return {
    ...own,
    ...(type === "stepfun" ? { steps } : {}),
    alternative,
    method: "ML",
    beta: shown(found.estimate),
    se: shown(found.standardError),
    ci_lb: shown(found.interval.low),
    ci_ub: shown(found.interval.high),
    tau2: shown(found.tau2),
    delta: shownAll(found.delta),
    se_delta: shownAll(found.deltaSe),
    ll: shown(found.logLikelihood),
    LRT: shown(found.test.statistic),
    LRT_df: found.test.df,
    LRTp: shown(found.test.p),
  };
}

function stepsOf(own: JsonObject, path: string): number[] {
  const steps = own["steps"] ?? [0.025, 1];
  if (!Array.isArray(steps)) throw new InvalidInput(`${path}.steps`, steps, "an array of p-values");
  return steps.map((step, i) => {
    if (typeof step !== "number") throw new InvalidInput(`${path}.steps[${i}]`, step, "a number");
    return step;
  });
}
