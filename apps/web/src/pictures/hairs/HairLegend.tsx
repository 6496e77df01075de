import { byKind, type FoundHair, type HairKind } from "./found-hairs.ts";
import "./hairs.css";

interface HairLegendProps {
  readonly hairs: readonly FoundHair[];
  readonly framed: boolean;
  /** Some of the picture was not looked at. */
  readonly masked: boolean;
}

const WORDS: readonly (readonly [kind: HairKind, label: string])[] = [
  ["terminal", "terminal, over 40 µm"],
  ["intermediate", "between, 30 to 40 µm"],
  ["vellus", "vellus, under 30 µm"],
  ["debris", "loose on the skin"],
  ["outside", "outside the counted area"],
  ["faint", "too faint to be counted"],
];

/** What the lines over a picture stand for, and how many there are of each. */
export function HairLegend({ hairs, framed, masked }: HairLegendProps) {
  const found = byKind(hairs);
  return (
    <ul className="hair-legend" aria-label="What is drawn">
      {WORDS.map(([kind, label]) => {
        const number = found.get(kind)?.length ?? 0;
        return number === 0 ? null : (
          <li key={kind}>
            <svg className={`hair-swatch hair-${kind}`} viewBox="0 0 28 12" aria-hidden="true">
              <path className="hair-casing" d="M6 6H26" />
              <path className="hair-shaft" d="M6 6H26" />
              <path className="hair-root" d="M6 6h0" />
            </svg>
            {number} {label}
          </li>
        );
      })}
      {framed ? (
        <li>
          <svg className="hair-swatch" viewBox="0 0 28 12" aria-hidden="true">
            <path className="hair-frame-casing" d="M2 6H26" />
            <path className="hair-frame" d="M2 6H26" />
          </svg>
          counted area: roots inside count
        </li>
      ) : null}
      {masked ? (
        <li>
          <span className="mask-swatch" />
          hidden by a label, the scale, glare or the border: not counted
        </li>
      ) : null}
    </ul>
  );
}
