import type { ReactNode } from "react";
import type { Lane } from "../state/lab-state.ts";
import type { Scale } from "./scales.ts";
import "./scale-rows.css";

export interface ScaleRow {
  readonly lane: Lane;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** A second, thin mark: what is printed on the device. */
  readonly mark?: number;
  /** The figure in words, beside the bar. */
  readonly words: ReactNode;
}

export interface ScaleZone {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly tone: "mark" | "upper" | "middle" | "deep" | "hatched";
}

interface ScaleRowsProps {
  readonly scale: Scale;
  readonly rows: readonly ScaleRow[];
  /** Parts of the scale behind the rows. */
  readonly zones?: readonly ScaleZone[];
  readonly tickText?: (value: number) => string;
  /** Bars begin at 0; without it only the range and the value are drawn. */
  readonly bars?: boolean;
}

const percent = (share: number): string => `${share * 100}%`;

/** Both protocols as rows on one scale: the range as a band, the value as a dot. Words say the same. */
export function ScaleRows({ scale, rows, zones = [], tickText = String, bars }: ScaleRowsProps) {
  const span = (low: number, high: number) => ({
    insetInlineStart: percent(scale.share(low)),
    insetInlineEnd: percent(1 - scale.share(high)),
  });
  return (
    <div className="scale-rows">
      <div
        className={zones.length === 0 ? "scale-plot scale-plot-bare" : "scale-plot"}
        aria-hidden="true"
      >
        {zones.map(({ name, from, to, tone }) => (
          <span key={name} className={`scale-zone scale-zone-${tone}`} style={span(from, to)}>
            <span className="scale-zone-name">{name}</span>
          </span>
        ))}
        <div className="scale-lines">
          {rows.map(({ lane, value, low, high, mark }) => (
            <div key={lane} className={`scale-row scale-row-${lane}`}>
              {bars ? <span className="scale-bar" style={span(0, value)} /> : null}
              <span className="scale-range" style={span(low, high)} />
              {mark === undefined ? null : (
                <span
                  className="scale-mark"
                  style={{ insetInlineStart: percent(scale.share(mark)) }}
                />
              )}
              <span className="scale-dot" style={{ insetInlineStart: percent(scale.share(value)) }}>
                {lane.toUpperCase()}
              </span>
            </div>
          ))}
        </div>
        <div className="scale-ticks">
          {scale.ticks.map((tick) => (
            <span key={tick} style={{ insetInlineStart: percent(scale.share(tick)) }}>
              {tickText(tick)}
            </span>
          ))}
        </div>
      </div>
      <dl className="scale-words">
        {rows.map(({ lane, words }) => (
          <div key={lane}>
            <dt>
              <span className={`lane-letter lane-letter-${lane}`}>{lane.toUpperCase()}</span>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
