import { rounded } from "./drawing.ts";
import { figure, type Scale } from "./scales.ts";

export interface Axis {
  readonly low: number;
  readonly high: number;
  /** Pixels; values beyond the ends are put on the ends. */
  readonly at: (value: number) => number;
  readonly ticks: readonly { at: number; label: string }[];
}

const MANTISSAS = [1, 2, 2.5, 5, 10];
const RATIOS = [0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000, 10_000];
const SHARES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

/** Even steps of 1, 2, 2.5 or 5 times a power of ten, at most `most` of them. */
export function evenTicks(low: number, high: number, most = 6): number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = power * (MANTISSAS.find((one) => span / (one * power) <= most) ?? 10);
  const from = Math.ceil(low / step - 1e-9);
  const to = Math.floor(high / step + 1e-9);
  return Array.from({ length: to - from + 1 }, (_, i) =>
    Number(((from + i) * step).toPrecision(12)),
  );
}

/** Marks at round numbers of the scale that is read. */
function ticksOf(scale: Scale, low: number, high: number, most: number): number[] {
  const within = (value: number) => value >= low && value <= high;
  const thin = (found: number[]): number[] =>
    found.length <= most ? found : thin(found.filter((_, i) => i % 2 === found.length % 2));
  if (scale.id === "ratio") {
    const found = RATIOS.map(Math.log).filter(within);
    return found.length >= 2 ? thin(found) : evenTicks(low, high, most);
  }
  if (scale.id === "share") {
    const found = SHARES.map((one) => Math.log(one / (1 - one))).filter(within);
    return found.length >= 2 ? thin(found) : evenTicks(low, high, most);
  }
  return evenTicks(low, high, most);
}

/** "0.50" as "0.5". */
export const trimmed = (text: string): string =>
  text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");

/** An axis from one pixel to another that holds all values, and "no difference" where there is one. */
export function axisFor(
  values: readonly number[],
  { from, to, scale }: { from: number; to: number; scale: Scale },
): Axis {
  const all = [...values, ...(scale.nothing === null ? [] : [scale.nothing])].filter(
    Number.isFinite,
  );
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = (most - least || 1) * 0.06;
  return axisBetween(least - room, most + room, { from, to, scale });
}

export function axisBetween(
  low: number,
  high: number,
  { from, to, scale }: { from: number; to: number; scale: Scale },
): Axis {
  const at = (value: number) =>
    rounded(from + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (to - from));
  const fits = Math.max(2, Math.floor(Math.abs(to - from) / 56));
  return {
    low,
    high,
    at,
    ticks: ticksOf(scale, low, high, Math.min(7, fits)).map((value) => ({
      at: at(value),
      label: trimmed(figure(scale.read(value))),
    })),
  };
}
