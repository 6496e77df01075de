import {
  type HeatMap,
  type NeedleRequest,
  type NeedleResult,
  needleWithHeatMap,
} from "@anagen/needling";
import { InvalidInput } from "@anagen/quantities";

export type Detail = "fast" | "full";

export interface LabOrder {
  readonly order: number;
  readonly request: NeedleRequest;
  readonly detail: Detail;
}

export interface LabFigures {
  readonly result: NeedleResult;
  readonly heatMap: HeatMap;
  readonly detail: Detail;
}

export interface LabRefusal {
  readonly path: string;
  readonly allowed: string;
}

export type LabReply =
  | ({ readonly order: number; readonly refusal: null } & LabFigures)
  | { readonly order: number; readonly refusal: LabRefusal };

/** Side of the square of skin that the heat map shows. */
export const HEAT_SIDE_MM = 25;
/** More than these are not created while a slider moves; the square of the map shrinks instead. */
const MOST_WHILE_MOVING = 40_000;
const MOST_AT_REST = 400_000;

/** One protocol worked out; impossible input is an answer, anything else an error. */
export function worked({ order, request, detail }: LabOrder): LabReply {
  try {
    const { result, heatMap } = needleWithHeatMap(request, {
      seed: 1,
      detail,
      mostPunctures: detail === "fast" ? MOST_WHILE_MOVING : MOST_AT_REST,
      heatSideMm: HEAT_SIDE_MM,
    });
    return { order, refusal: null, result, heatMap, detail };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { order, refusal: { path: error.path, allowed: error.allowed } };
  }
}
