import type { Pair } from "@anagen/phantom";
import type { Comparison } from "@anagen/trichometry";
import { Matrix, solve } from "ml-matrix";
import { commonPart } from "../../../packages/trichometry/src/change/common-area.ts";
import { commonHairs } from "../../../packages/trichometry/src/change/common-hairs.ts";
import { hiddenPlaces } from "../../../packages/trichometry/src/change/hidden-places.ts";
import {
  type LoneFeatures,
  loneFeatures,
} from "../../../packages/trichometry/src/change/lone-hair.ts";
import { through } from "../../../packages/trichometry/src/plane/homography.ts";
import { register } from "../../../packages/trichometry/src/registration/register.ts";
import { siteOf } from "../../../packages/trichometry/src/registration/sites.ts";
import { drawnAs, type Measured } from "./score.ts";

type LoneFind = { features: LoneFeatures; changed: boolean };
export type LoneFinds = { finds: LoneFind[]; both: number };

/** Hairs of a pair that one picture alone shows, and whether they were drawn lost or gained. */
export function loneFinds(pair: Pair, visits: Measured, { status }: Comparison): LoneFinds {
  const [first, second] = [siteOf(visits.before), siteOf(visits.after)];
  const { map } = register(first.constellation, second.constellation);
  if (map === null || status === "refused") return { finds: [], both: 0 };
  const laid = first.frame.map((corner) => through(map, corner));
  const found = commonHairs({
    before: first.hairs,
    after: second.hairs,
    map,
    common: commonPart(laid, second.frame),
    hidden: hiddenPlaces(visits.before, visits.after, map),
  });
  const fates = new Map(pair.change.hairs.map(({ id, fate }) => [id, fate]));
  const finds = (["before", "after"] as const).flatMap((visit) => {
    const drawn = drawnAs(visits[visit], pair[visit].truth.hairs);
    const there = visit === "before" ? second.hairs : found.laid;
    return found.alone[visit].map((find) => ({
      features: loneFeatures(find, there),
      changed:
        fates.get(drawn.get(find.hair.id) ?? -1) === (visit === "before" ? "lost" : "gained"),
    }));
  });
  return { finds, both: found.both.length };
}

const NAMES = ["sureness", "coveredThere"] as const;
const RIDGE = 0.5;
const ROUNDS = 30;

/** Logistic regression by Newton's method, slightly held towards zero, and the shares it was fitted at. */
export function weightsOf(pairs: readonly LoneFinds[]): Record<string, number> {
  const finds = pairs.flatMap((one) => one.finds);
  const rows = finds.map(({ features }) => [1, ...NAMES.map((name) => features[name])]);
  const beta = [1, ...NAMES].map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = beta.map((value, k) => (k === 0 ? 0 : -RIDGE * value));
    const hessian = Matrix.diag(beta.map((_, k) => (k === 0 ? 1e-9 : RIDGE)));
    for (const [at, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, x, k) => sum + x * (beta[k] ?? 0), 0)));
      const rest = (finds[at]?.changed ? 1 : 0) - chance;
      for (const [k, x] of row.entries()) {
        gradient[k] = (gradient[k] ?? 0) + x * rest;
        for (const [l, y] of row.entries())
          hessian.set(k, l, hessian.get(k, l) + x * y * chance * (1 - chance));
      }
    }
    const step = solve(hessian, Matrix.columnVector(gradient)).to1DArray();
    for (const [k, by] of step.entries()) beta[k] = (beta[k] ?? 0) + by;
  }
  const changed = finds.filter((find) => find.changed).length;
  const both = pairs.reduce((sum, one) => sum + one.both, 0);
  return {
    finds: finds.length,
    usualShare: changed / 2 / both,
    misreadShare: (finds.length - changed) / 2 / both,
    constant: beta[0] ?? 0,
    ...Object.fromEntries(NAMES.map((name, k) => [name, beta[k + 1] ?? 0])),
  };
}
