import type { Basis, Estimate } from "@anagen/needling";

const THREE_FIGURES = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });

/** Three figures that count, without powers of ten: 1361.4 as "1,360", 0.00456 as "0.00456". */
export const figureText = (value: number): string => THREE_FIGURES.format(value);

/** Below this a percentage reads as nothing; its digits would claim a precision it has not. */
const LEAST_SHARE = 0.0001;

/** "34.6 %"; the smallest as "under 0.01 %". */
export function percentText(share: number): string {
  if (share > 0 && share < LEAST_SHARE) return `under ${figureText(LEAST_SHARE * 100)} %`;
  return `${figureText(share * 100)} %`;
}

/** "3.1 to 8.9"; one number where both ends read alike. */
export function rangeText(
  { low, high }: Pick<Estimate, "low" | "high">,
  shown: (value: number) => string = figureText,
): string {
  const [from, to] = [shown(low), shown(high)];
  return from === to ? from : `${from.replace(/ %$/, "")} to ${to}`;
}

/** What a figure rests on, as it stands beside the figure. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  exact: "geometry",
  measured: "measurements",
  assumed: "assumptions",
};
