import { memo } from "react";
import { EstimateText } from "../elements/dose/EstimateText.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { ProtocolFields } from "./controls/ProtocolFields.tsx";
import { LaneWarnings } from "./figures/LaneWarnings.tsx";
import { HeatLegend } from "./pictures/HeatLegend.tsx";
import { HeatMapPicture, topOf } from "./pictures/HeatMapPicture.tsx";
import type { LaneView } from "./run/lab-lane.ts";
import type { LabProtocol, Lane } from "./state/lab-state.ts";
import type { LabMove } from "./state/lab-steps.ts";
import { doseInWords, protocolInWords } from "./words.ts";

interface ProtocolPanelProps {
  readonly lane: Lane;
  readonly protocol: LabProtocol;
  readonly view: LaneView;
  /** One top for both maps; null: each has its own. */
  readonly sharedTop: number | null;
  readonly marks: boolean;
  readonly move: (move: LabMove) => void;
}

/** One protocol: its controls, and beside them what it leaves in the skin. */
export const ProtocolPanel = memo(function ProtocolPanel(props: ProtocolPanelProps) {
  const { lane, protocol, view, sharedTop, marks, move } = props;
  const { figures, refusal, broken } = view;
  const letter = lane.toUpperCase();
  const top = figures === null ? 1 : (sharedTop ?? topOf(figures.heatMap));
  return (
    <section className="lab-panel" aria-label={`Protocol ${letter}`}>
      <h2>
        <span className={`lane-letter lane-letter-${lane}`} aria-hidden="true">
          {letter}
        </span>
        <span className="spoken">Protocol {letter}: </span>
        <span className="figures">{protocolInWords(protocol)}</span>
      </h2>
      <div className="lab-panel-parts">
        <ProtocolFields
          lane={lane}
          protocol={protocol}
          refusal={refusal}
          onChange={(control, part) => move({ kind: "protocol", lane, control, part })}
        />
        <div className="lab-seen">
          {figures === null ? (
            refusal === null && !broken ? (
              <SkeletonLines lines={6} label={`Working out protocol ${letter}`} />
            ) : null
          ) : (
            <>
              <HeatMapPicture
                lane={lane}
                heatMap={figures.heatMap}
                topPerCm2={top}
                marks={marks}
                stale={refusal !== null}
              />
              <HeatLegend topPerCm2={top} />
              <dl className="lab-key">
                <dt>Dose</dt>
                <dd>
                  <EstimateText
                    estimate={figures.result.dose.woundVolumeMm3PerCm2}
                    unit="mm³/cm²"
                  />
                </dd>
                <dt>Time</dt>
                <dd>
                  <EstimateText estimate={figures.result.minutes} unit="min" />
                </dd>
              </dl>
            </>
          )}
          {refusal !== null ? (
            <Notice tone="warning" title="This cannot be built" announce>
              {figures === null
                ? "Change what is marked beside its field."
                : "The figures show the last protocol that could be worked out. Change what is marked beside its field."}
            </Notice>
          ) : null}
          {broken ? (
            <Notice tone="problem" title="The figures stopped" announce>
              Move a control to start them again; if they stay away, load the page anew. The link
              keeps what you entered.
            </Notice>
          ) : null}
        </div>
      </div>
      <p className="spoken" aria-live="polite">
        {figures?.detail === "full" ? `Protocol ${letter}: ${doseInWords(figures.result)}` : ""}
      </p>
      {figures === null ? null : <LaneWarnings lane={lane} result={figures.result} />}
    </section>
  );
});
