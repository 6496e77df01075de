/** A hair followed along its middle; working pixels. */
export type Path = {
  points: [x: number, y: number][];
  /** Half width by the darkness across, median over the path. */
  half: number;
  /** Median darkness on the middle. */
  contrast: number;
  /** Median line response, 0 to about 1. */
  strength: number;
};

export const lengthOf = (points: readonly (readonly [number, number])[]): number =>
  points.slice(1).reduce((sum, [x, y], at) => {
    const [u, v] = points[at] ?? [x, y];
    return sum + Math.hypot(x - u, y - v);
  }, 0);
