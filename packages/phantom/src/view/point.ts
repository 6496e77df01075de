/** A point: millimetres on the scalp or pixels of a picture, x to the right, y down. */
export type Point = readonly [number, number];
