import { InvalidInput, seededRandom } from "@anagen/quantities";
import type { HeatMap } from "../heatmap/heat-map.ts";
import { checkRequest, type Protocol } from "../request/check-request.ts";
import { MOST_PUNCTURES_PER_CM2, MOST_SEED } from "../request/limits.ts";
import type { NeedleRequest } from "../request/request.ts";
import { around, type Bands, bands } from "../uncertainty/bands.ts";
import { basisOf, type Sensitivity, sensitivity } from "../uncertainty/contributions.ts";
import { centralValues } from "../uncertainty/draws.ts";
import { type Parameters, parametersOf, type Values } from "../uncertainty/parameters.ts";
import { assembled } from "./assembled.ts";
import { centralFigures } from "./central-figures.ts";
import type { Figures } from "./figure-names.ts";
import { figuresAt } from "./figures.ts";
import { type FieldBudget, measuredField } from "./measured-field.ts";
import type { NeedleResult } from "./result.ts";

export type NeedleOptions = {
  /** Same seed, same result; 1 when absent. */
  seed?: number;
  /** `fast`: for moving sliders, a small field and fewer draws. `full`: the whole field. */
  detail?: "fast" | "full";
  /** Punctures created at most; above it a square that holds as many stands for the area. */
  mostPunctures?: number;
  /** Cell of the heat map; 1 mm when absent. */
  heatCellMm?: number;
  /** Side of the square from the middle that the heat map shows; the whole field when absent. */
  heatSideMm?: number;
};

type Detail = { budget: FieldBudget; mostSamples: number; linesPerRadius: number };

const FULL: Detail = {
  budget: {
    mostPunctures: 2_000_000,
    enoughPunctures: Infinity,
    repeats: 7,
    puncturesPerRepeat: 4_000,
    heatCellMm: 1,
    heatSideMm: Infinity,
  },
  mostSamples: Infinity,
  linesPerRadius: 12,
};
const FAST: Detail = {
  budget: {
    mostPunctures: 12_000,
    enoughPunctures: 12_000,
    repeats: 2,
    puncturesPerRepeat: 2_000,
    heatCellMm: 1,
    heatSideMm: Infinity,
  },
  mostSamples: 60,
  linesPerRadius: 4,
};

/** Draws need less precision than the central value: their spread is far wider. */
const LINES_IN_DRAWS = 4;

/**
 * What a needling protocol does to the skin, as comparable figures with ranges.
 *
 * @param request see `NeedleRequest`; also unchecked input from outside
 * @returns one estimate per figure, warnings as codes, assumptions, the top contributor
 * @throws {InvalidInput} naming the field, what came and what is allowed
 * @source methods: docs/methods/needling.md
 * @example needle({ device: "dermaroller-mf8", area: { cm2: 500 }, passes: [{ directionDeg: 0 }] })
 */
export const needle = (request: NeedleRequest, options: NeedleOptions = {}): NeedleResult =>
  needleWithHeatMap(request, options).result;

/**
 * The same, with the map of punctures per cm² of the field that was created (`fast`: a part of it).
 * @throws {InvalidInput}
 */
export function needleWithHeatMap(
  request: NeedleRequest,
  options: NeedleOptions = {},
): { result: NeedleResult; heatMap: HeatMap } {
  const protocol = checkRequest(request);
  const { seed, budget, samples, linesPerRadius } = checkOptions(options, protocol);
  const parameters = parametersOf(protocol);
  const middle = centralFigures(protocol, parameters, linesPerRadius);
  refuseTooDense(middle.totalPerCm2);
  const figuresOf = (values: Values) => figuresAt(protocol, parameters, values, LINES_IN_DRAWS);
  const ranking = sensitivity(parameters, figuresOf);
  const random = seededRandom(seed);
  const drawn = bands(parameters, middle, ranking, figuresOf, samples, random);
  const estimates = withExactDensity(drawn, parameters, ranking, figuresOf, middle);
  const values = centralValues(parameters);
  const field = measuredField(protocol, values, estimates.totalPerCm2, seed, budget);
  const result = assembled({ protocol, parameters, values, estimates, ranking, field, seed });
  return { result, heatMap: field.simulation.heatMap };
}

function checkOptions({ seed = 1, detail = "full", ...own }: NeedleOptions, protocol: Protocol) {
  if (!Number.isInteger(seed) || seed < 0 || seed > MOST_SEED) {
    throw new InvalidInput("seed", seed, `a whole number from 0 to ${MOST_SEED}`);
  }
  const { budget, mostSamples, linesPerRadius } = detail === "fast" ? FAST : FULL;
  const { mostPunctures = budget.mostPunctures, heatCellMm = budget.heatCellMm } = own;
  const { heatSideMm = budget.heatSideMm } = own;
  if (!(mostPunctures >= 1 && mostPunctures <= MOST_FIELD)) {
    throw new InvalidInput("mostPunctures", mostPunctures, `a number from 1 to ${MOST_FIELD}`);
  }
  if (!(heatCellMm >= FINEST_CELL_MM && heatCellMm <= COARSEST_CELL_MM)) {
    const allowed = `a number from ${FINEST_CELL_MM} to ${COARSEST_CELL_MM}`;
    throw new InvalidInput("heatCellMm", heatCellMm, allowed);
  }
  if (!(heatSideMm > 0)) throw new InvalidInput("heatSideMm", heatSideMm, "a number above 0");
  return {
    seed,
    linesPerRadius,
    samples: Math.min(protocol.samples, mostSamples),
    budget: { ...budget, mostPunctures, heatCellMm, heatSideMm },
  };
}

const MOST_FIELD = 100_000_000;
const FINEST_CELL_MM = 0.1;
const COARSEST_CELL_MM = 100;

function refuseTooDense(totalPerCm2: number): void {
  if (totalPerCm2 <= MOST_PUNCTURES_PER_CM2) return;
  throw new InvalidInput(
    "passes",
    `${Math.round(totalPerCm2)} punctures per cm2`,
    `few or fast enough to leave at most ${MOST_PUNCTURES_PER_CM2} punctures per cm2`,
  );
}

/** A density that rests on geometry alone gets its outer bounds in place of percentiles. */
function withExactDensity(
  drawn: Bands,
  parameters: Parameters,
  ranking: Sensitivity,
  figuresOf: (values: Values) => Figures,
  middle: Figures,
): Bands {
  if (basisOf(ranking.totalPerCm2) !== "exact") return drawn;
  const central = centralValues(parameters);
  const ends = ["low", "high"] as const;
  const extremes = ends.map((end) =>
    figuresOf({ ...central, rollingShare: parameters.rollingShare[end] }),
  );
  const bounds = (name: "perPassPerCm2" | "totalPerCm2") => {
    const seen = extremes.map((figures) => figures[name]);
    return around(middle[name], Math.min(...seen), Math.max(...seen), "exact");
  };
  return {
    ...drawn,
    perPassPerCm2: bounds("perPassPerCm2"),
    totalPerCm2: bounds("totalPerCm2"),
  };
}
