import type { HeatMap } from "@anagen/needling";
import { figureText, percentText, rangeText } from "../../elements/dose/estimate-words.ts";
import { paintHeatMap } from "../pictures/paint-heat-map.ts";
import type { LabFigures } from "../run/lab-work.ts";
import type { Lane } from "../state/lab-state.ts";

const MAP_PX = 480;
const GAP_PX = 40;
const HEAD_PX = 76;
const LINES_PX = 150;
const INK = "rgb(27 28 26)";
const SOFT = "rgb(79 81 74)";

/** Both heat maps with their main figures as one picture, always on white, for a report. */
export function labPng(
  lanes: readonly (readonly [lane: Lane, figures: LabFigures, words: string])[],
  topOf: (heatMap: HeatMap) => number,
): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = GAP_PX + lanes.length * (MAP_PX + GAP_PX);
  canvas.height = HEAD_PX + MAP_PX + LINES_PX;
  const brush = canvas.getContext("2d");
  if (brush === null) return Promise.reject(new Error("This browser cannot draw pictures."));
  brush.fillStyle = "white";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  lanes.forEach(([lane, { result, heatMap }, words], i) => {
    const x = GAP_PX + i * (MAP_PX + GAP_PX);
    const map = document.createElement("canvas");
    paintHeatMap(map, heatMap, topOf(heatMap), false);
    brush.imageSmoothingEnabled = false;
    brush.drawImage(map, x, HEAD_PX, MAP_PX, MAP_PX);
    write(brush, `${lane.toUpperCase()}  ${result.device.name}`, x, 36, true);
    write(brush, words, x, 60);
    const { woundVolumeMm3PerCm2: dose, depthMm } = result.dose;
    const side = figureText(heatMap.columns * heatMap.cellMm);
    const lines = [
      `${side} × ${side} mm, colours from 0 to ${figureText(topOf(heatMap))} per cm²`,
      `Mean ${figureText(heatMap.meanPerCm2)} per cm²; ${percentText(heatMap.underTreatedShare)} of cells below half`,
      `Dose ${figureText(dose.value)} mm³/cm² (${rangeText(dose)})`,
      `True depth ${figureText(depthMm.value)} mm (${rangeText(depthMm)})`,
      "Compares protocols. Says nothing about hair.",
    ];
    lines.forEach((line, at) => {
      write(brush, line, x, HEAD_PX + MAP_PX + 28 + at * 24);
    });
  });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error("This browser gave no picture.")) : resolve(blob),
    ),
  );
}

function write(
  brush: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  strong = false,
) {
  brush.fillStyle = strong ? INK : SOFT;
  brush.font = `${strong ? "600 22px" : "17px"} "Source Sans 3", sans-serif`;
  brush.fillText(text, x, y, MAP_PX);
}
