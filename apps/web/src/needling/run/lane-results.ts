import type { NeedleResult } from "@anagen/needling";
import { LANES, type Lane } from "../state/lab-state.ts";
import type { LaneView } from "./lab-lane.ts";

/** The results that are there, in the order of the protocols. */
export type LaneResults = readonly (readonly [lane: Lane, result: NeedleResult])[];

export const resultsOf = (views: Readonly<Record<Lane, LaneView>>): LaneResults =>
  LANES.flatMap((lane) => {
    const { figures } = views[lane];
    return figures === null ? [] : [[lane, figures.result] as const];
  });
