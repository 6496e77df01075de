/** One number a pixel, rows from the top. */
export type Plane = { width: number; height: number; values: Float32Array };

export const emptyPlane = (width: number, height: number): Plane => ({
  width,
  height,
  values: new Float32Array(width * height),
});

/** Value between pixel centres by bilinear interpolation; the border's value goes on beyond it. */
export function valueAt({ width, height, values }: Plane, x: number, y: number): number {
  const xIn = x < 0 ? 0 : x > width - 1 ? width - 1 : x;
  const yIn = y < 0 ? 0 : y > height - 1 ? height - 1 : y;
  const column = xIn < width - 1 ? Math.floor(xIn) : Math.max(width - 2, 0);
  const row = yIn < height - 1 ? Math.floor(yIn) : Math.max(height - 2, 0);
  const right = xIn - column;
  const down = yIn - row;
  const i = row * width + column;
  const stepX = width > 1 ? 1 : 0;
  const stepY = height > 1 ? width : 0;
  const top = (values[i] as number) * (1 - right) + (values[i + stepX] as number) * right;
  const bottom =
    (values[i + stepY] as number) * (1 - right) + (values[i + stepY + stepX] as number) * right;
  return top * (1 - down) + bottom * down;
}
