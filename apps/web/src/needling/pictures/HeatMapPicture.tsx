import { type HeatMap, TOP_OF_SCALE_IN_MEANS } from "@anagen/needling";
import { useEffect, useRef } from "react";
import { figureText, percentText } from "../../elements/dose/estimate-words.ts";
import type { Lane } from "../state/lab-state.ts";
import { paintHeatMap } from "./paint-heat-map.ts";
import "./heat-map.css";

interface HeatMapPictureProps {
  readonly lane: Lane;
  readonly heatMap: HeatMap;
  /** Top of the colours, punctures per cm². */
  readonly topPerCm2: number;
  readonly marks: boolean;
  /** The figures belong to an input before the present, impossible one. */
  readonly stale: boolean;
}

/** Punctures per cm² on cells of about a millimetre, from the middle of the area. */
export function HeatMapPicture({ lane, heatMap, topPerCm2, marks, stale }: HeatMapPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) paintHeatMap(canvas.current, heatMap, topPerCm2, marks);
  }, [heatMap, topPerCm2, marks]);
  return (
    <figure className={stale ? "heat heat-stale" : "heat"}>
      <canvas
        ref={canvas}
        className="heat-cells"
        role="img"
        aria-label={`Heat map of protocol ${lane.toUpperCase()}: ${heatMapInWords(heatMap)}`}
      />
      <figcaption className="heat-words figures">
        {figureText(sideMm(heatMap))} × {figureText(sideMm(heatMap))} mm of the area, cells of{" "}
        {figureText(heatMap.cellMm)} mm. Mean {figureText(heatMap.meanPerCm2)} per cm²;{" "}
        {percentText(heatMap.underTreatedShare)} of cells below half of it,{" "}
        {percentText(heatMap.overTreatedShare)} above twice.
      </figcaption>
    </figure>
  );
}

export const sideMm = ({ columns, cellMm }: HeatMap): number => columns * cellMm;

export const heatMapInWords = (heatMap: HeatMap): string =>
  `${figureText(sideMm(heatMap))} by ${figureText(sideMm(heatMap))} mm of skin, on average ${figureText(heatMap.meanPerCm2)} punctures per cm², ${percentText(heatMap.underTreatedShare)} of cells below half of the mean, ${percentText(heatMap.overTreatedShare)} above twice the mean`;

/** Top of the colours of one map. */
export const topOf = ({ meanPerCm2 }: HeatMap): number =>
  Math.max(TOP_OF_SCALE_IN_MEANS * meanPerCm2, Number.MIN_VALUE);
