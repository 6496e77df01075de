import type { CorrectionStepInput } from "@anagen/api";
import type { Hair } from "@anagen/trichometry";
import { Eraser, Merge, Split, Undo2 } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { mergeStep } from "./split-and-merge.ts";

interface CorrectionToolsProps {
  readonly picked: readonly Hair[];
  readonly mayUndo: boolean;
  readonly onRemove: () => void;
  readonly onSplit: () => void;
  readonly onMerge: (step: CorrectionStepInput) => void;
  readonly onUndo: () => void;
}

/** What can be done with the hairs that are chosen. */
export function CorrectionTools(props: CorrectionToolsProps) {
  const { picked, mayUndo, onRemove, onSplit, onMerge, onUndo } = props;
  return (
    <div className="row" role="toolbar" aria-label="Chosen hairs">
      <Button small icon={Eraser} disabled={picked.length !== 1} onClick={onRemove}>
        Remove
      </Button>
      <Button small icon={Split} disabled={picked.length !== 1} onClick={onSplit}>
        Split in two
      </Button>
      <Button
        small
        icon={Merge}
        disabled={picked.length !== 2}
        onClick={() => onMerge(mergeStep(picked))}
      >
        Merge two
      </Button>
      <Button small icon={Undo2} disabled={!mayUndo} onClick={onUndo}>
        Undo
      </Button>
      <span className="quiet" role="status">
        {CHOSEN[picked.length] ?? ""}
      </span>
    </div>
  );
}

const CHOSEN = ["No hair chosen", "1 hair chosen", "2 hairs chosen"];
