import { SKIN } from "@anagen/needling";
import { EstimateText } from "../../elements/dose/EstimateText.tsx";
import { figureText } from "../../elements/dose/estimate-words.ts";
import type { LaneResults } from "../run/lane-results.ts";
import type { LabState } from "../state/lab-state.ts";
import { ScaleRows, type ScaleZone } from "./ScaleRows.tsx";
import { linearScale } from "./scales.ts";

interface DepthBarsProps {
  readonly results: LaneResults;
  readonly state: LabState;
}

const { epidermisMm, dermisMm, bulgeDepthMm, follicleLengthMm } = SKIN;
const LEAST_SHOWN_MM = 2;

/** How deep channels truly go, against the layers of the skin; the thin mark is the needle. */
export function DepthBars({ results, state }: DepthBarsProps) {
  const longest = Math.max(...results.map(([lane]) => state[lane].needleMm), LEAST_SHOWN_MM / 1.1);
  const shownMm = Math.ceil(longest * 1.1 * 2) / 2;
  const step = shownMm > 4 ? 1 : 0.5;
  const ticks = Array.from({ length: Math.floor(shownMm / step) + 1 }, (_, i) => i * step);
  const dermisEnd = Math.min(shownMm, epidermisMm.value + dermisMm.value);
  const zones: ScaleZone[] = [
    { name: "", from: 0, to: epidermisMm.value, tone: "upper" },
    { name: "dermis", from: epidermisMm.value, to: dermisEnd, tone: "middle" },
    { name: "below", from: dermisEnd, to: shownMm, tone: "deep" },
    { name: "bulge, not verified", from: bulgeDepthMm.low, to: bulgeDepthMm.high, tone: "hatched" },
  ];
  return (
    <>
      <ScaleRows
        bars
        scale={linearScale(shownMm, ticks)}
        zones={zones}
        tickText={(mm) => (mm === 0 ? "0 mm" : `${mm}`)}
        rows={results.map(([lane, { depthMm }]) => ({
          lane,
          ...depthMm,
          mark: state[lane].needleMm,
          words: <EstimateText estimate={depthMm} unit="mm" />,
        }))}
      />
      <p className="quiet small">
        The bar ends at the true depth, the pale part is its range, the thin mark the length of the
        needle. Epidermis {figureText(epidermisMm.low)} to {figureText(epidermisMm.high)} mm (the
        strip at the left), dermis {figureText(dermisMm.low)} to {figureText(dermisMm.high)} mm;
        another study found 2.1 to 5.9 mm. Follicles reach {figureText(follicleLengthMm.low)} to{" "}
        {figureText(follicleLengthMm.high)} mm, beyond what is shown.
      </p>
    </>
  );
}
