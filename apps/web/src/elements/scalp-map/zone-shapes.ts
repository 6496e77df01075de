import type { ScalpZone } from "@anagen/treatment";

/** The head from above, face up: a 200 x 240 picture, the skull an ellipse round (100, 126). */
export const SKULL = { cx: 100, cy: 126, rx: 78, ry: 98 } as const;

export interface ZoneShape {
  /** Its border, cut by the skull. */
  readonly path: string;
  readonly at: readonly [x: number, y: number];
}

export const ZONE_SHAPES: Readonly<Record<ScalpZone, ZoneShape>> = {
  "frontal-hairline": {
    path: "M58 20H142V66Q100 84 58 66Z",
    at: [100, 54],
  },
  "temporal-left": {
    path: "M10 20H58V66L62 104Q40 118 10 112Z",
    at: [44, 84],
  },
  "temporal-right": {
    path: "M190 20H142V66L138 104Q160 118 190 112Z",
    at: [156, 84],
  },
  "mid-scalp": {
    path: "M58 66Q100 84 142 66L138 104Q146 122 136 146Q100 128 64 146Q54 122 62 104Z",
    at: [100, 108],
  },
  vertex: {
    path: "M64 146Q100 128 136 146Q146 178 122 196Q100 206 78 196Q54 178 64 146Z",
    at: [100, 170],
  },
};
