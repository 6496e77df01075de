import { type NeedleResult, SKIN } from "@anagen/needling";
import { EstimateText } from "../../elements/dose/EstimateText.tsx";
import { figureText } from "../../elements/dose/estimate-words.ts";
import { Term } from "../../elements/findings/Term.tsx";
import type { LaneResults } from "../run/lane-results.ts";
import type { Lane } from "../state/lab-state.ts";
import { ScaleRows } from "./ScaleRows.tsx";
import { tenfoldScale } from "./scales.ts";

const mark = SKIN.referencePuncturesPerCm2;

/** The dose of both on one scale of powers of ten, and their punctures against the stated aim. */
export function DoseMeter({ results }: { readonly results: LaneResults }) {
  const volumes = results.map(([lane, { dose }]) =>
    rowOf(lane, dose.woundVolumeMm3PerCm2, "mm³/cm²"),
  );
  const punctures = results.map(([lane, { dose }]) => rowOf(lane, dose.puncturesPerCm2, "per cm²"));
  return (
    <div className="lab-meters">
      <div className="lab-meter">
        <h3>
          <Term meaning="The volume of all needle cones in one cm² of skin: punctures × π × thickness² × true depth ÷ 12. It adds up over passes, devices and sessions. It compares protocols and says nothing about hair.">
            Needling dose
          </Term>
          , mm³ per cm²
        </h3>
        <ScaleRows
          rows={volumes}
          scale={tenfoldScale(
            volumes.flatMap(({ low, high }) => [low, high]),
            0.1,
            100,
          )}
          tickText={figureText}
        />
      </div>
      <div className="lab-meter">
        <h3>Punctures per cm²</h3>
        <ScaleRows
          rows={punctures}
          scale={tenfoldScale(
            punctures.flatMap(({ low, high }) => [low, high]),
            10,
            10_000,
          )}
          tickText={figureText}
          zones={[
            {
              name: `stated aim, ${mark.low} to ${mark.high}`,
              from: mark.low,
              to: mark.high,
              tone: "mark",
            },
          ]}
        />
        <p className="quiet small">
          The mark is an aim that one article states. It was never tested as a dose.
        </p>
      </div>
    </div>
  );
}

const rowOf = (lane: Lane, estimate: NeedleResult["depthMm"], unit: string) => ({
  lane,
  ...estimate,
  words: <EstimateText estimate={estimate} unit={unit} />,
});
