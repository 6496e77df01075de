/**
 * A root of f between a and b, where f has opposite signs, to the last digits (Brent 1973, ch. 4).
 * @param nearest how near to the root is near enough; for roots at zero, where digits never end
 */
export function brentRoot(
  f: (x: number) => number,
  a: number,
  b: number,
  fa: number = f(a),
  fb: number = f(b),
  nearest = 1e-300,
): number {
  let [xa, xb, ya, yb] = [a, b, fa, fb];
  let [xc, yc] = [xa, ya];
  let step = xb - xa;
  let previous = step;
  for (let i = 0; i < 200; i += 1) {
    if (yb > 0 === yc > 0) {
      [xc, yc] = [xa, ya];
      step = xb - xa;
      previous = step;
    }
    if (Math.abs(yc) < Math.abs(yb)) [xa, ya, xb, yb, xc, yc] = [xb, yb, xc, yc, xb, yb];
    const tolerance = 2.3e-16 * Math.abs(xb) + nearest;
    const middle = (xc - xb) / 2;
    if (Math.abs(middle) <= tolerance || yb === 0) return xb;
    if (Math.abs(previous) >= tolerance && Math.abs(ya) > Math.abs(yb)) {
      const s = yb / ya;
      let p: number;
      let q: number;
      if (xa === xc) {
        p = 2 * middle * s;
        q = 1 - s;
      } else {
        const u = ya / yc;
        const r = yb / yc;
        p = s * (2 * middle * u * (u - r) - (xb - xa) * (r - 1));
        q = (u - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      else p = -p;
      if (2 * p < Math.min(3 * middle * q - Math.abs(tolerance * q), Math.abs(previous * q))) {
        previous = step;
        step = p / q;
      } else {
        step = middle;
        previous = middle;
      }
    } else {
      step = middle;
      previous = middle;
    }
    [xa, ya] = [xb, yb];
    xb += Math.abs(step) > tolerance ? step : Math.sign(middle) * tolerance;
    yb = f(xb);
  }
  return xb;
}
