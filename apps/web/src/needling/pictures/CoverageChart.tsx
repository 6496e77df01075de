import { percentText } from "../../elements/dose/estimate-words.ts";
import type { LaneResults } from "../run/lane-results.ts";
import { LineChart } from "./LineChart.tsx";
import { linearScale } from "./scales.ts";

/** Skin within a quarter of a millimetre of a puncture, pass by pass. */
export function CoverageChart({ results }: { readonly results: LaneResults }) {
  const most = Math.max(...results.map(([, { coverageByPass }]) => coverageByPass.length), 4);
  const step = [1, 2, 5, 10, 20].find((size) => most / size <= 8) ?? 20;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  const said = results.map(([lane, { coverageByPass }]) => {
    const last = coverageByPass.at(-1);
    return `Protocol ${lane.toUpperCase()}: ${percentText(last?.fraction ?? 0)} after ${last?.passes ?? 0} passes.`;
  });
  return (
    <LineChart
      label={`Share of the skin within 0.25 mm of a puncture, by number of passes. ${said.join(" ")}`}
      x={linearScale(most, ticks)}
      xTitle="passes"
      lines={results.map(([lane, { coverageByPass }]) => ({
        id: lane,
        tone: lane,
        name: `${lane.toUpperCase()} ${percentText(coverageByPass.at(-1)?.fraction ?? 0)}`,
        points: [
          { x: 0, y: 0 },
          ...coverageByPass.map(({ passes, fraction }) => ({ x: passes, y: fraction })),
        ],
      }))}
    />
  );
}

/** What one more pass would add, judged by what the last one added. */
export function LastPass({ results }: { readonly results: LaneResults }) {
  return (
    <ul className="lab-lines">
      {results.map(([lane, { coverageByPass }]) => {
        const last = coverageByPass.at(-1);
        return last === undefined ? null : (
          <li key={lane}>
            <span className={`lane-letter lane-letter-${lane}`}>{lane.toUpperCase()}</span>
            <span className="figures">
              {last.passes === 1 ? "The only pass covers" : `Pass ${last.passes} added`}{" "}
              {percentText(last.added)} of the skin; the next adds{" "}
              {last.passes === 1 ? "at most that." : "less."}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
