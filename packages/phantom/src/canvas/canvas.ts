/** Light of one picture in three planes (red, green, blue), linear, rows from the top. */
export type Canvas = {
  widthPx: number;
  heightPx: number;
  planes: readonly [Float32Array, Float32Array, Float32Array];
};

/** Red, green and blue, linear. */
export type Colour = readonly [number, number, number];

export function blankCanvas(widthPx: number, heightPx: number, colour: Colour = [0, 0, 0]): Canvas {
  const plane = (level: number) => new Float32Array(widthPx * heightPx).fill(level);
  return { widthPx, heightPx, planes: [plane(colour[0]), plane(colour[1]), plane(colour[2])] };
}
