import type { Stroke } from "./consent-data.ts";

/** One stroke of a signature as the path of a drawing. */
export const pathOf = (stroke: Stroke): string =>
  stroke.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join(" ");
