/**
 * Step of a damped Gauss-Newton fit: solves (A + damping diag A) x = g by Cholesky.
 * @param matrix A, `size` by `size`, rows first; only its lower triangle is read
 * @returns null when A is not positive
 */
export function dampedStep(
  matrix: Float64Array,
  gradient: Float64Array,
  size: number,
  damping: number,
  floor = 1,
): Float64Array | null {
  const lower = Float64Array.from(matrix);
  for (let i = 0; i < size; i++)
    lower[i * size + i] = (lower[i * size + i] as number) * (1 + damping) + floor;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * size + j] as number;
      for (let k = 0; k < j; k++)
        sum -= (lower[i * size + k] as number) * (lower[j * size + k] as number);
      if (i !== j) lower[i * size + j] = sum / (lower[j * size + j] as number);
      else if (sum <= 0) return null;
      else lower[i * size + i] = Math.sqrt(sum);
    }
  const step = Float64Array.from(gradient);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++)
      step[i] = (step[i] as number) - (lower[i * size + k] as number) * (step[k] as number);
    step[i] = (step[i] as number) / (lower[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++)
      step[i] = (step[i] as number) - (lower[k * size + i] as number) * (step[k] as number);
    step[i] = (step[i] as number) / (lower[i * size + i] as number);
  }
  return step;
}
