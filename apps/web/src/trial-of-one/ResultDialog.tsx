import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { DateField } from "../elements/fields/DateField.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { todayHere } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { enterResult, type Place, READ_ANEW, type TrialOfOne } from "./trial-data.ts";
import { pairWords, placeWords } from "./trial-words.ts";

interface ResultDialogProps {
  readonly trial: TrialOfOne;
  readonly pair: number;
  readonly place: Place;
  readonly onClose: () => void;
}

/** What was measured in one half or period. Told by place: the arm need not be known. */
export function ResultDialog({ trial, pair, place, onClose }: ResultDialogProps) {
  const { design, results } = trial.body;
  const before = results.find((one) => one.pair === pair && one.place === place);
  const [value, setValue] = useState<number | null>(before?.value ?? null);
  const [on, setOn] = useState<string | null>(before?.on ?? todayHere());
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: onClose });
  const ready = value !== null && on !== null;
  const save = () => {
    if (ready) void act(() => enterResult(trial, { pair, place, value, on }), "Result kept");
  };
  return (
    <Dialog
      open
      title={`${pairWords(design, pair)}: ${placeWords(place).toLowerCase()}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="main" busy={busy} disabled={!ready} onClick={save}>
            Keep
          </Button>
        </>
      }
    >
      <div className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not kept" announce>
            {trouble}
          </Notice>
        )}
        <NumberField
          label={design.measure}
          unit={design.measureUnit}
          min={-1_000_000}
          max={1_000_000}
          value={value}
          onChange={setValue}
        />
        <DateField label="Measured on" max={todayHere()} value={on} onChange={setOn} />
        {before === undefined ? null : (
          <p className="quiet">
            Until now {before.value} {design.measureUnit}. The earlier version stays in the record.
          </p>
        )}
      </div>
    </Dialog>
  );
}
