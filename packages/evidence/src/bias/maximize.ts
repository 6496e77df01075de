import { at, cholesky, choleskySolve } from "../linear-algebra/cholesky.ts";

type Height = (point: readonly number[]) => number;

/** Step for a difference at x that stays above the bound. */
const stepAt = (x: number) => 1e-4 * Math.max(Math.abs(x), 0.01);

/**
 * Maximum of a smooth function above lower bounds, by damped Newton steps with numeric derivatives.
 */
export function newtonMaximum(
  f: Height,
  start: readonly number[],
  lower: readonly number[],
): number[] {
  let point = start.map((x, i) => Math.max(x, at(lower, i)));
  let value = f(point);
  for (let round = 0; round < 200; round += 1) {
    const gradient = gradientAt(f, point, lower);
    const free = point.map((x, i) => x > at(lower, i) || at(gradient, i) > 0);
    const step = direction(negativeHessian(f, point, lower), gradient, free);
    let moved = false;
    for (let size = 1; size > 1e-8; size /= 2) {
      const next = point.map((x, i) => Math.max(at(lower, i), x + size * at(step, i)));
      const height = f(next);
      if (height > value) {
        const gain = height - value;
        [point, value, moved] = [next, height, gain > 1e-12];
        break;
      }
    }
    if (!moved) break;
  }
  return point;
}

/** −∂²f; differences stay at or above the bounds. */
export function negativeHessian(
  f: Height,
  point: readonly number[],
  lower: readonly number[],
): Float64Array {
  const n = point.length;
  const h = point.map(stepAt);
  const centre = point.map((x, i) =>
    Math.max(x, at(lower, i) + (Number.isFinite(at(lower, i)) ? at(h, i) : 0)),
  );
  const moved = (i: number, a: number, j: number, b: number) => {
    const next = [...centre];
    next[i] = at(next, i) + a * at(h, i);
    next[j] = at(next, j) + b * at(h, j);
    return f(next);
  };
  const hessian = new Float64Array(n * n);
  const middle = f(centre);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const second =
        i === j
          ? (moved(i, 1, j, 0) - 2 * middle + moved(i, -1, j, 0)) / at(h, i) ** 2
          : (moved(i, 1, j, 1) - moved(i, 1, j, -1) - moved(i, -1, j, 1) + moved(i, -1, j, -1)) /
            (4 * at(h, i) * at(h, j));
      hessian[i * n + j] = -second;
      hessian[j * n + i] = -second;
    }
  }
  return hessian;
}

function gradientAt(f: Height, point: readonly number[], lower: readonly number[]): number[] {
  return point.map((x, i) => {
    const h = stepAt(x) / 10;
    const heightAt = (value: number) => f(point.map((other, j) => (j === i ? value : other)));
    const below = Math.max(at(lower, i), x - h);
    return (heightAt(x + h) - heightAt(below)) / (x + h - below);
  });
}

/** Newton's step over the free coordinates, or the gradient where the curvature is wrong. */
function direction(
  hessian: Float64Array,
  gradient: readonly number[],
  free: readonly boolean[],
): number[] {
  const n = gradient.length;
  const kept = free.flatMap((isFree, i) => (isFree ? [i] : []));
  const m = kept.length;
  let ridge = 0;
  for (let round = 0; round < 40; round += 1) {
    const a = Float64Array.from(
      kept.flatMap((i) => kept.map((j) => at(hessian, i * n + j) + (i === j ? ridge : 0))),
    );
    const l = cholesky(a, m);
    if (l !== null) {
      const solved = choleskySolve(
        l,
        Float64Array.from(kept, (i) => at(gradient, i)),
        m,
      );
      const step: number[] = new Array(n).fill(0);
      kept.forEach((i, place) => {
        step[i] = at(solved, place);
      });
      return step;
    }
    ridge =
      ridge === 0
        ? 1e-3 * Math.max(1, ...kept.map((i) => Math.abs(at(hessian, i * n + i))))
        : ridge * 4;
  }
  return [...gradient];
}
