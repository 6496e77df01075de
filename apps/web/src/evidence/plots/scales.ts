/** How an effect is told: models work on a scale of analysis, people read another. */
export interface Scale {
  readonly id: "difference" | "ratio" | "share" | "correlation" | "angle";
  /** "risk ratio", "standardised mean difference" */
  readonly words: string;
  /** From the scale of the analysis to the one that is read. */
  readonly read: (value: number) => number;
  /** Where "no difference" lies on the scale of the analysis; null where there is none. */
  readonly nothing: number | null;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

export const difference = (words: string): Scale => ({
  id: "difference",
  words,
  read: (value) => value,
  nothing: 0,
});
export const ratio = (words: string): Scale => ({ id: "ratio", words, read: Math.exp, nothing: 0 });
export const share = (words: string): Scale => ({
  id: "share",
  words,
  read: logistic,
  nothing: null,
});
export const correlation = (words: string): Scale => ({
  id: "correlation",
  words,
  read: Math.tanh,
  nothing: 0,
});
/** A share as the arcsine of its root. */
export const angle = (words: string): Scale => ({
  id: "angle",
  words,
  read: (value) => Math.sin(Math.min(Math.PI / 2, Math.max(0, value))) ** 2,
  nothing: null,
});

const MANY = 10_000;

/** A number as it is read, with as many digits as it deserves. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "not known";
  const size = Math.abs(value);
  if (size >= MANY || (size > 0 && size < 0.001)) return value.toExponential(1);
  return value.toFixed(size >= 1000 ? 0 : size >= 100 ? 1 : size >= 0.1 || size === 0 ? 2 : 3);
}

/** A value on the scale that is read; ratios beyond any use are only bounded. */
export function readFigure(scale: Scale, value: number): string {
  const read = scale.read(value);
  if (scale.id !== "ratio") return figure(read);
  return read < 0.001 ? "<0.001" : read > MANY ? ">10,000" : figure(read);
}

/** "0.63 (0.14 to 1.11)" on the scale that is read. */
export function readInterval(
  scale: Scale,
  { estimate, low, high }: { estimate: number; low: number; high: number },
): string {
  const at = (value: number) => readFigure(scale, value);
  return `${at(estimate)} (${at(low)} to ${at(high)})`;
}
