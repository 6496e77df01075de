import type { Mode } from "@anagen/trichometry";
import { Ruler } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import type { Picture } from "../picture-data.ts";
import { KeepResult } from "./KeepResult.tsx";
import { PartStep } from "./PartStep.tsx";
import { ScaleStep } from "./ScaleStep.tsx";
import type { MeasurePanelState } from "./useMeasurePanel.ts";
import "./measuring.css";

interface MeasurePanelProps {
  readonly picture: Picture;
  readonly panel: MeasurePanelState;
  readonly onKept: (measurementId: string) => void;
}

const MODES = [
  { value: "auto", label: "Find out" },
  { value: "clipped", label: "Clipped" },
  { value: "long", label: "Unclipped" },
] as const satisfies readonly { value: Mode; label: string }[];

/** Scale, measuring with progress and cancel, the figures, and keeping them with the picture. */
export function MeasurePanel({ picture, panel, onKept }: MeasurePanelProps) {
  const { state, scale, measured } = panel;
  const busy = state.kind === "busy";
  return (
    <div className="measure-panel">
      {picture.body.purpose === "trichoscopy" ? null : (
        <Notice tone="info">
          This picture was not kept as a close-up. Hairs can be measured only where each can be seen
          by itself.
        </Notice>
      )}
      <ScaleStep
        choice={panel.choice}
        onChange={panel.change}
        calibration={panel.calibration}
        scale={scale}
        busy={busy}
        onRead={panel.readScale}
      />
      <div className="measure-step">
        <h3>2. Hairs</h3>
        <ChoiceGroup<Mode>
          label="How the hair is"
          hideLabel
          value={panel.mode}
          onChange={(chosen) => panel.setMode(chosen ?? "auto")}
          choices={MODES}
        />
        <PartStep
          where={panel.where}
          part={panel.part}
          pxPerMm={scale?.value ?? null}
          onChange={panel.setWhere}
          onDrawAgain={measured === null ? null : () => panel.setWhere("part")}
        />
        <Button
          tone={scale === null || measured !== null ? "plain" : "main"}
          icon={Ruler}
          disabled={scale === null || busy || (panel.where === "part" && panel.part === null)}
          onClick={panel.measure}
        >
          {measured === null ? "Measure" : "Measure once more"}
        </Button>
      </div>
      {busy ? (
        <div className="measure-busy">
          <progress max={1} {...(state.done === null ? {} : { value: state.done })}>
            {state.step}
          </progress>
          <p role="status">{sentence(state.step)}…</p>
          <Button small onClick={panel.cancel}>
            Cancel
          </Button>
        </div>
      ) : null}
      {state.kind === "failed" ? (
        <Notice tone="problem" title="Not measured" announce>
          {state.message}
        </Notice>
      ) : null}
      {measured === null ? null : (
        <KeepResult
          key={`${measured.count} ${measured.pxPerMm?.value}`}
          picture={picture}
          measurement={measured}
          onKept={onKept}
          onDiscard={panel.forget}
        />
      )}
    </div>
  );
}

const sentence = (step: string): string => `${step.charAt(0).toUpperCase()}${step.slice(1)}`;
