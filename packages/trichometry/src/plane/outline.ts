import type { Xy } from "./homography.ts";

/** A convex polygon on the picture, corner after corner, in pixels. */
export type Outline = readonly Xy[];
