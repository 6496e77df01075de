import type { Estimate } from "@anagen/needling";
import { BASIS_WORDS, figureText, rangeText } from "./estimate-words.ts";
import "./dose.css";

interface EstimateTextProps {
  readonly estimate: Estimate;
  readonly unit?: string;
  readonly shown?: (value: number) => string;
  /** Leaves out what it rests on, where a column of its own says so. */
  readonly short?: boolean;
}

/** A figure that never stands alone: value, unit, range, and what it rests on. */
export function EstimateText({ estimate, unit, shown = figureText, short }: EstimateTextProps) {
  const { value, low, high, basis } = estimate;
  const beside = [
    ...(low < high ? [rangeText(estimate, shown)] : []),
    ...(short ? [] : [BASIS_WORDS[basis]]),
  ];
  return (
    <span className="estimate figures">
      <span className="estimate-value">
        {shown(value)}
        {unit ? ` ${unit}` : ""}
      </span>
      {beside.length > 0 ? <span className="estimate-range">{beside.join(", ")}</span> : null}
    </span>
  );
}
