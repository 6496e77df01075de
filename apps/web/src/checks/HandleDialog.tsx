import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { YesNoField } from "../elements/fields/ChoiceGroup.tsx";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { CheckAnswer } from "./CheckAnswer.tsx";
import { handleCheck, type SymptomCheck } from "./check-data.ts";

interface HandleDialogProps {
  readonly check: SymptomCheck;
  readonly clinician: boolean;
  readonly onClose: () => void;
}

/** Staff read a check with its own words and say what was done about it. */
export function HandleDialog({ check, clinician, onClose }: HandleDialogProps) {
  const [words, setWords] = useState("");
  const [mayGoOn, setMayGoOn] = useState(false);
  const { busy, trouble, act } = useAct({
    keys: ["checks", "side-effects", "today"],
    onDone: onClose,
  });
  const { body } = check;
  const told = body.answers["freeText"];
  const halts = body.result.stopFurtherSessions && body.mayGoOnAt === null;
  return (
    <Dialog
      open
      wide
      title="Symptom check"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="main"
            busy={busy}
            disabled={words.trim() === ""}
            onClick={() => void act(() => handleCheck(check, words.trim(), mayGoOn), "Kept")}
          >
            Looked at
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
        <p>
          <strong>Told:</strong> {body.answers.symptoms.join(", ") || "no symptom"}.
        </p>
        {typeof told === "string" && told !== "" ? (
          <Notice title="In their own words (no rule read this)">{told}</Notice>
        ) : null}
        <CheckAnswer result={body.result} />
        <TextAreaField label="What you did and advised" value={words} onChange={setWords} />
        {clinician && halts ? (
          <YesNoField
            label="May sessions go on?"
            hint="Your own judgement; yes lifts the halt of this check."
            value={mayGoOn}
            notKnown={false}
            onChange={(next) => setMayGoOn(next === true)}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
