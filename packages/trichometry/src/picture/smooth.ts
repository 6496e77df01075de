import { emptyPlane, type Plane } from "./plane.ts";

/** Gaussian blur, borders repeated. Exact kernel to 3 sigma. */
export function smooth(plane: Plane, sigmaPx: number): Plane {
  if (sigmaPx <= 0) return plane;
  const kernel = gaussianKernel(sigmaPx);
  return alongColumns(alongRows(plane, kernel), kernel);
}

function gaussianKernel(sigmaPx: number): Float64Array {
  const reach = Math.max(1, Math.ceil(3 * sigmaPx));
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-0.5 * ((i - reach) / sigmaPx) ** 2),
  );
  const sum = kernel.reduce((a, b) => a + b, 0);
  return kernel.map((weight) => weight / sum);
}

function alongRows({ width, height, values }: Plane, kernel: Float64Array): Plane {
  const out = emptyPlane(width, height);
  const reach = (kernel.length - 1) / 2;
  const padded = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    padded.fill(values[row] as number, 0, reach);
    padded.set(values.subarray(row, row + width), reach);
    padded.fill(values[row + width - 1] as number, reach + width);
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < kernel.length; k++)
        sum += (kernel[k] as number) * (padded[x + k] as number);
      out.values[row + x] = sum;
    }
  }
  return out;
}

function alongColumns({ width, height, values }: Plane, kernel: Float64Array): Plane {
  const out = emptyPlane(width, height);
  const reach = (kernel.length - 1) / 2;
  for (let y = 0; y < height; y++) {
    const target = out.values.subarray(y * width, (y + 1) * width);
    for (let k = 0; k < kernel.length; k++) {
      const from = Math.min(height - 1, Math.max(0, y + k - reach)) * width;
      const weight = kernel[k] as number;
      for (let x = 0; x < width; x++)
        target[x] = (target[x] as number) + weight * (values[from + x] as number);
    }
  }
  return out;
}
