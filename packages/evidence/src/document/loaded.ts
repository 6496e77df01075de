import { InvalidInput } from "@anagen/quantities";
import type { Effect } from "../effect-sizes/effect.ts";
import {
  buildDesign,
  type Cell,
  type FactorLevels,
  parseFormula,
  planDesign,
  type Row,
} from "../models/formula.ts";
import { prepareStudies, type Studies } from "../models/studies.ts";
import { effectsOfRows, ownEffectArguments, sampleSizes } from "./effects.ts";
import { isObject, type Json, type JsonObject, numberAt, objectsAt } from "./json.ts";

export type Modelled = {
  studies: Studies;
  /** rows of `input` in the model */
  used: number[];
  termColumns: number[][];
  designRow: (at: Json | undefined, path: string) => number[];
};

/** A request document's data: rows, effects, and the studies of any model asked of them. */
export type Loaded = {
  document: JsonObject;
  measure: string;
  rows: JsonObject[];
  effects: Effect[];
  sizes: (number | null)[];
  /** rows with both an effect and a variance */
  used: number[];
  levels: FactorLevels;
  model: (moderators: string | null) => Modelled;
};

/** @throws {InvalidInput} naming the field that is wrong */
export function loadDocument(document: JsonObject): Loaded {
  const rows = objectsAt(document["input"], "input");
  if (rows.length === 0)
    throw new InvalidInput("input", document["input"], "an array of at least one study");
  const measure = typeof document["measure"] === "string" ? document["measure"] : "GEN";
  const given = document["effect_given"] === true || measure === "GEN";
  const effects = given ? rows.map(givenEffect) : computedEffects(document, measure, rows);
  const used = rows.flatMap((_, i) =>
    effects[i]?.estimate === null || effects[i]?.variance === null ? [] : [i],
  );
  if (used.length === 0)
    throw new InvalidInput("input", rows[0], "at least one study with an effect and a variance");
  const levels = factorLevels(document["factor_levels"]);
  const cells = rows.map(cellsOf);
  const cache = new Map<string, Modelled>();
  const model = (moderators: string | null) => {
    const key = moderators ?? "";
    const known = cache.get(key) ?? modelOf(moderators, cells, effects, used, levels);
    cache.set(key, known);
    return known;
  };
  return { document, measure, rows, effects, sizes: sampleSizes(rows), used, levels, model };
}

function givenEffect(row: JsonObject, i: number): Effect {
  return {
    estimate: numberAt(row, "yi", `input[${i}]`),
    variance: numberAt(row, "vi", `input[${i}]`),
  };
}

function computedEffects(document: JsonObject, measure: string, rows: JsonObject[]): Effect[] {
  const escalc = isObject(document["escalc"]) ? document["escalc"] : {};
  return effectsOfRows(measure, rows, ownEffectArguments(escalc["args"]));
}

function factorLevels(given: Json | undefined): FactorLevels {
  if (!isObject(given)) return {};
  return Object.fromEntries(
    Object.entries(given).map(([name, levels]) => {
      if (!Array.isArray(levels))
        throw new InvalidInput(`factor_levels.${name}`, levels, "an array of words");
      return [name, levels.map(String)];
    }),
  );
}

function cellsOf(row: JsonObject): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]): [string, Cell] => [
      name,
      typeof value === "object" || value === undefined ? null : value,
    ]),
  );
}

/** Names the row of the request, which the models do not know. */
function requireUsable(effect: Effect | undefined, row: number): void {
  const { estimate = null, variance = null } = effect ?? {};
  if (!Number.isFinite(estimate))
    throw new InvalidInput(`input[${row}].yi`, estimate, "a finite effect");
  if (!(variance !== null && variance > 0 && Number.isFinite(variance)))
    throw new InvalidInput(`input[${row}].vi`, variance, "a finite sampling variance above 0");
}

function modelOf(
  moderators: string | null,
  cells: Row[],
  effects: Effect[],
  usable: number[],
  levels: FactorLevels,
): Modelled {
  const formula = parseFormula(moderators ?? "~ 1");
  const names = new Set(formula.terms.flat());
  for (const row of usable) requireUsable(effects[row], row);
  const used = usable.filter((row) =>
    [...names].every((name) => cells[row]?.[name] !== null && cells[row]?.[name] !== undefined),
  );
  const rows = used.map((row) => cells[row] ?? {});
  const plan = planDesign(formula, rows, levels);
  const value = (row: number, key: keyof Effect) => effects[row]?.[key] ?? Number.NaN;
  const studies = prepareStudies(
    used.map((row) => value(row, "estimate")),
    used.map((row) => value(row, "variance")),
    buildDesign(plan, rows, formula.intercept),
  );
  const designRow = (at: Json | undefined, path: string) => {
    if (!isObject(at))
      throw new InvalidInput(path, at, "an object with a value for each moderator");
    const row = cellsOf(at);
    for (const name of names)
      if (row[name] === undefined || row[name] === null)
        throw new InvalidInput(`${path}.${name}`, at[name], "a value for this moderator");
    return plan.row(row);
  };
  return { studies, used, termColumns: plan.termColumns, designRow };
}
