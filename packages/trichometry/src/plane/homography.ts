import { Matrix, SingularValueDecomposition, solve } from "ml-matrix";

export type Xy = readonly [x: number, y: number];

/** Plane to plane, rows of a 3x3 matrix, the last element 1. */
export type Homography = readonly number[];

/** Where a point goes. */
export function through(h: Homography, [x, y]: Xy): [number, number] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0, k = 1] = h;
  const w = g * x + i * y + k;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

/** Least-squares affine map of at least three points; as a homography without perspective. */
export function fitAffine(from: readonly Xy[], to: readonly Xy[]): Homography {
  const system = new Matrix(from.map(([x, y]) => [x, y, 1]));
  const wanted = new Matrix(to.map(([x, y]) => [x, y]));
  const found = solve(system, wanted, true);
  const at = (row: number, column: number) => found.get(row, column);
  return [at(0, 0), at(1, 0), at(2, 0), at(0, 1), at(1, 1), at(2, 1), 0, 0, 1];
}

/**
 * Homography of at least four points by the normalised direct linear transformation
 * (Hartley and Zisserman, Multiple View Geometry, 2nd ed., algorithm 4.2).
 */
export function fitHomography(from: readonly Xy[], to: readonly Xy[]): Homography {
  const one = normalising(from);
  const other = normalising(to);
  const rows = from.flatMap((point, index) => {
    const [x, y] = one.apply(point);
    const [u, v] = other.apply(to[index] ?? [0, 0]);
    return [
      [-x, -y, -1, 0, 0, 0, u * x, u * y, u],
      [0, 0, 0, -x, -y, -1, v * x, v * y, v],
    ];
  });
  const { rightSingularVectors } = new SingularValueDecomposition(new Matrix(rows), {
    autoTranspose: false,
  });
  const h = rightSingularVectors.getColumn(8);
  const normalised = Matrix.from1DArray(3, 3, h);
  const result = other.inverse.mmul(normalised).mmul(one.matrix);
  return result.div(result.get(2, 2)).to1DArray();
}

/** Moves the middle to the origin and the mean distance to the root of two. */
function normalising(points: readonly Xy[]) {
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const away = mean(points.map(([x, y]) => Math.hypot(x - meanX, y - meanY))) || 1;
  const scale = Math.SQRT2 / away;
  return {
    apply: ([x, y]: Xy): [number, number] => [(x - meanX) * scale, (y - meanY) * scale],
    matrix: new Matrix([
      [scale, 0, -scale * meanX],
      [0, scale, -scale * meanY],
      [0, 0, 1],
    ]),
    inverse: new Matrix([
      [1 / scale, 0, meanX],
      [0, 1 / scale, meanY],
      [0, 0, 1],
    ]),
  };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Root mean square distance between where the points went and where they should be. */
export const misfit = (h: Homography, from: readonly Xy[], to: readonly Xy[]): number =>
  Math.sqrt(
    mean(
      from.map((point, index) => {
        const [x, y] = through(h, point);
        const [u, v] = to[index] ?? [0, 0];
        return (x - u) ** 2 + (y - v) ** 2;
      }),
    ),
  );

/** Derivative of the map at a point: [dx/dx, dx/dy, dy/dx, dy/dy]. */
export function jacobianAt(h: Homography, [x, y]: Xy): [number, number, number, number] {
  const [a = 0, b = 0, , d = 0, e = 0, , g = 0, i = 0, k = 1] = h;
  const w = g * x + i * y + k;
  const [u, v] = through(h, [x, y]);
  return [(a - u * g) / w, (b - u * i) / w, (d - v * g) / w, (e - v * i) / w];
}

/** Longest and shortest stretch of a 2x2 map (its singular values). */
export function stretches([a, b, c, d]: readonly [number, number, number, number]) {
  const sum = Math.hypot(a + d, b - c);
  const difference = Math.hypot(a - d, b + c);
  return { longest: (sum + difference) / 2, shortest: Math.abs(sum - difference) / 2 };
}

/** The map back. */
export function inverted(h: Homography): Homography {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0, k = 1] = h;
  const adjugate = [
    e * k - f * i,
    c * i - b * k,
    b * f - c * e,
    f * g - d * k,
    a * k - c * g,
    c * d - a * f,
    d * i - e * g,
    b * g - a * i,
    a * e - b * d,
  ];
  const last = adjugate[8] ?? 1;
  return adjugate.map((value) => value / last);
}
