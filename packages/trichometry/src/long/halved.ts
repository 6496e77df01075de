import { emptyPlane, type Plane } from "../picture/plane.ts";

/** Every two by two pixels averaged. Long hair is followed at half the size; nothing thinner than 25 um is lost. */
export function halved({ width, height, values }: Plane): Plane {
  const half = emptyPlane(width >> 1, height >> 1);
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      const i = 2 * y * width + 2 * x;
      half.values[y * half.width + x] =
        ((values[i] as number) +
          (values[i + 1] as number) +
          (values[i + width] as number) +
          (values[i + width + 1] as number)) /
        4;
    }
  }
  return half;
}
