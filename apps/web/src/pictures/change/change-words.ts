import type { Verdict } from "@anagen/trichometry";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  increase: "Increase",
  decrease: "Decrease",
  "no detectable change": "No detectable change",
};

export const verdictWords = (verdict: Verdict): string => VERDICTS[verdict];

/** "+17", "−3", "0": a change always shows its direction. */
export function signed(value: number, digits = 0): string {
  const text = Math.abs(value).toFixed(digits);
  const sign = Number(text) === 0 ? "" : value > 0 ? "+" : "−";
  return `${sign}${text}`;
}
