import { WARNINGS } from "@anagen/needling";
import { RotateCcw, Undo2 } from "lucide-react";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { WhereField } from "./controls/WhereField.tsx";
import { FOR_EVERY_PROTOCOL } from "./figures/LaneWarnings.tsx";
import { LabFiles } from "./LabFiles.tsx";
import { LabSections } from "./LabSections.tsx";
import { ProtocolPanel } from "./ProtocolPanel.tsx";
import { topOf } from "./pictures/HeatMapPicture.tsx";
import { resultsOf } from "./run/lane-results.ts";
import { useLabRun } from "./run/useLabRun.ts";
import { LANES } from "./state/lab-state.ts";
import { useLabState } from "./state/useLabState.ts";
import { useUndoKey } from "./state/useUndoKey.ts";
import "./needling.css";

/** Two needling protocols side by side: what each does to the skin, as figures that compare. */
export function NeedlingPage() {
  const lab = useLabState();
  const { state, move } = lab;
  const views = { a: useLabRun(state.a, state.where), b: useLabRun(state.b, state.where) };
  const [oneScale, setOneScale] = useState(false);
  const [marks, setMarks] = useState(false);
  const undo = useCallback(() => move({ kind: "undo" }), [move]);
  useUndoKey(undo);
  const { a, b } = views;
  const now = useMemo(() => ({ results: resultsOf({ a, b }), state }), [a, b, state]);
  // What the slider stands beside follows at once; the rest of the page a moment later.
  const seen = useDeferredValue(now);
  const tops = LANES.flatMap((lane) => {
    const { figures } = views[lane];
    return figures === null ? [] : [topOf(figures.heatMap)];
  });
  return (
    <div className="lab">
      <PageHeader
        title="Needling lab"
        lede="Compares what two protocols do to the skin. It promises no hair."
        actions={
          <>
            <Button small tone="quiet" icon={Undo2} disabled={!lab.canUndo} onClick={undo}>
              Undo
            </Button>
            <Button small tone="quiet" icon={RotateCcw} onClick={() => move({ kind: "reset" })}>
              Reset
            </Button>
            <LabFiles state={state} views={views} />
          </>
        }
      />
      {lab.linkProblems.length > 0 ? (
        <Notice tone="warning" title="Part of the link could not be used" announce>
          <p>The usual values stand in its place.</p>
          <ul className="lab-link-problems">
            {lab.linkProblems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Notice tone="warning">{WARNINGS[FOR_EVERY_PROTOCOL].text}</Notice>
      <div className="lab-options">
        <WhereField where={state.where} onChange={(where) => move({ kind: "where", where })} />
        <fieldset className="lab-map-options">
          <legend className="field-label">Heat maps</legend>
          <div className="chips">
            <Option label="One scale for both" on={oneScale} onChange={setOneScale} />
            <Option label="Mark uneven cells" on={marks} onChange={setMarks} />
          </div>
        </fieldset>
      </div>
      <div className="lab-panels">
        {LANES.map((lane) => (
          <ProtocolPanel
            key={lane}
            lane={lane}
            protocol={state[lane]}
            view={views[lane]}
            sharedTop={oneScale ? Math.max(...tops) : null}
            marks={marks}
            move={move}
          />
        ))}
      </div>
      <LabSections seen={seen} move={move} />
    </div>
  );
}

interface OptionProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Option({ label, on, onChange }: OptionProps) {
  return (
    <label className="chip">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
