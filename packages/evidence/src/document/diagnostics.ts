import { InvalidInput, seededRandom } from "@anagen/quantities";
import { baujat } from "../influence/baujat.ts";
import { cumulative, leaveOneOut } from "../influence/series.ts";
import { type Fit, fitModel } from "../models/fit-model.ts";
import { allSubsets, type SubsetFit, sampledSubsets } from "../subsets/gosh.ts";
import { exactPermutationTest } from "../subsets/permutation-test.ts";
import { backtransformKeys } from "./backtransform.ts";
import {
  excessKeys,
  failSafeKeys,
  henmiCopasKeys,
  rankTestKeys,
  regressionTestKeys,
  trimAndFillKeys,
} from "./bias.ts";
import { fromPart, requireDiagnostic } from "./diagnostic-names.ts";
import { optionsOf } from "./fit-entry.ts";
import { influenceKeys, residualKeys, shrunkenKeys, weightKeys } from "./influence.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  numberAt,
  objectsAt,
  requireObject,
  shown,
} from "./json.ts";
import type { Loaded } from "./loaded.ts";
import { robustKeys } from "./robust.ts";
import { selectionModelKeys } from "./selection.ts";
import { seriesKeys } from "./series-keys.ts";

const PATH = "diagnostics";
const MOST_SUBSETS = 1_000_000;

/**
 * The `diagnostics` part: each diagnostic that is named is filled in; {} and null ask alike.
 *
 * @throws {InvalidInput} a name that is no diagnostic, or a diagnostic that these studies do not allow
 */
export function diagnosticsPart(wanted: JsonObject, loaded: Loaded): JsonObject {
  const { studies } = loaded.model(null);
  const fitOf = (id: string) => fitModel(studies, optionsOf({}, `${PATH}.${id}`, id));
  const out: JsonObject = { ...wanted };
  for (const [name, value] of Object.entries(wanted)) {
    const path = `${PATH}.${name}`;
    requireDiagnostic(PATH, name, NAMES);
    const [perFit, list, single] = [PER_FIT[name], LISTS[name], SINGLE[name]];
    if (perFit && (value ?? null) !== null)
      out[name] = byFit(requireObject(value, path), (id, own) =>
        fromPart(`${path}.${id}`, () => perFit(fitOf(id), own, loaded)),
      );
    if (list)
      out[name] = objectsAt(value, path).map((one, i) =>
        fromPart(`${path}[${i}]`, () => list(one, loaded, `${path}[${i}]`, fitOf)),
      );
    if (single) {
      const own = requireObject(value ?? {}, path);
      out[name] = { ...own, ...fromPart(path, () => single(own, loaded)) };
    }
  }
  return out;
}

const NOT_FITS = new Set(["order_by", "note"]);

/** Fills every key that names a fit; other keys stay as they are. */
function byFit(wanted: JsonObject, fill: (id: string, own: Json) => Json): JsonObject {
  const out: JsonObject = { ...wanted };
  for (const [id, own] of Object.entries(wanted))
    if (!NOT_FITS.has(id)) out[id] = fill(id, own ?? null);
  return out;
}

type PerFit = (fit: Fit, own: Json, loaded: Loaded) => Json;

const PER_FIT: Record<string, PerFit> = {
  influence: (fit) => influenceKeys(fit),
  residuals: (fit) => residualKeys(fit),
  leave1out: (fit) => seriesKeys(leaveOneOut(fit), fit),
  weights: (fit) => weightKeys(fit),
  blup: (fit) => shrunkenKeys(fit),
  cumul: (fit, _own, loaded) => {
    const order = cumulativeOrder(loaded);
    return {
      order,
      ...seriesKeys(cumulative(fit, order), fit),
      ids: order.map((i) => i + 1),
    };
  },
  robust: (fit, own) =>
    objectsAt(own, `${PATH}.robust`).map((one) => ({
      ...one,
      ...robustKeys(fit, one["type"], true),
    })),
  gosh: (fit, own) => {
    const found = subsetsAsked(fit, own);
    const k = fit.studies.k;
    return {
      subset: found.map(({ rows }) =>
        Array.from({ length: k }, (_, i) => (rows.includes(i) ? 1 : 0)),
      ),
      k: found.map(({ rows }) => rows.length),
      estimate: found.map(({ estimate }) => shown(estimate)),
      tau2: found.map(({ tau2 }) => shown(tau2)),
      QE: found.map(({ q }) => shown(q)),
      I2: found.map(({ iSquared }) => shown(iSquared)),
      H2: found.map(({ hSquared }) => shown(hSquared)),
    };
  },
};

/** All subsets, or `{subsets: how many, seed}` drawn at random. */
function subsetsAsked(fit: Fit, own: Json): SubsetFit[] {
  if (!isObject(own) || (own["subsets"] ?? null) === null) return allSubsets(fit);
  const count = numberAt(own, "subsets", `${PATH}.gosh`) ?? 0;
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_SUBSETS))
    throw new InvalidInput(
      `${PATH}.gosh.subsets`,
      count,
      `a whole number from 1 to ${MOST_SUBSETS.toLocaleString("en")}`,
    );
  return sampledSubsets(fit, count, seededRandom(numberAt(own, "seed", `${PATH}.gosh`) ?? 1));
}

/** Rows in the order of the variable named in `cumul.order_by`, ties as they stand. */
function cumulativeOrder(loaded: Loaded): number[] {
  const diagnostics = loaded.document["diagnostics"];
  const cumul = isObject(diagnostics) && isObject(diagnostics["cumul"]) ? diagnostics["cumul"] : {};
  const by = cumul["order_by"];
  const order = loaded.used.map((_, i) => i);
  if (typeof by !== "string") return order;
  const value = (i: number) => loaded.rows[loaded.used[i] ?? 0]?.[by];
  return order.sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (typeof x === "number" && typeof y === "number") return x - y;
    return String(x).localeCompare(String(y), "en");
  });
}

type FillList = (
  one: JsonObject,
  loaded: Loaded,
  path: string,
  fitOf: (id: string) => Fit,
) => JsonObject;

const LISTS: Record<string, FillList> = {
  regtest: (one, loaded, path) => regressionTestKeys(one, loaded, loaded.model(null).studies, path),
  trimfill: (one, loaded, path) => trimAndFillKeys(one, loaded.model(null).studies, path),
  selmodel: (one, loaded, path) => selectionModelKeys(one, loaded.model(null).studies, path),
  permutest: (one, _loaded, path, fitOf) => {
    const { p, permutations } = exactPermutationTest(fitOf(String(one["id"] ?? path)));
    return { ...one, exact: true, permutations, pval: p };
  },
};

type FillSingle = (own: JsonObject, loaded: Loaded) => JsonObject;

const SINGLE: Record<string, FillSingle> = {
  ranktest: (_own, loaded) => rankTestKeys(loaded.model(null).studies),
  fsn: (own, loaded) => failSafeKeys(own, loaded.model(null).studies),
  tes: (_own, loaded) => excessKeys(loaded.model(null).studies),
  henmi_copas: (_own, loaded) => henmiCopasKeys(loaded.model(null).studies),
  baujat: (own, loaded) => {
    const { method } = optionsOf(own, `${PATH}.baujat`, "EE-z");
    const found = baujat(fitModel(loaded.model(null).studies, { method, test: "z" }));
    return {
      method,
      x: found.map(({ qShare }) => shown(qShare)),
      y: found.map(({ pull }) => shown(pull)),
    };
  },
  influence_mods: (own, loaded) => ({
    used: modelOf(own, loaded).used,
    ...influenceKeys(modelOf(own, loaded).fit),
  }),
  residuals_mods: (own, loaded) => residualKeys(modelOf(own, loaded).fit),
  backtransform: backtransformKeys,
};

const NAMES = Object.keys({ ...PER_FIT, ...LISTS, ...SINGLE });

function modelOf(own: JsonObject, loaded: Loaded) {
  const { studies, used } = loaded.model(
    typeof own["moderators"] === "string" ? own["moderators"] : null,
  );
  return { used, fit: fitModel(studies, optionsOf(own, PATH)) };
}
