import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { ChoiceGroup, YesNoField } from "../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../elements/fields/DateField.tsx";
import { SelectField } from "../elements/fields/SelectField.tsx";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { todayHere } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import {
  type Look,
  lookAgain,
  READ_ANEW,
  type SideEffect,
  type SideEffectWords,
} from "./side-effect-data.ts";
import { isOver, OUTCOME_WORDS } from "./side-effect-words.ts";

interface LookDialogProps {
  readonly effect: SideEffect;
  readonly words: SideEffectWords | undefined;
  readonly clinician: boolean;
  readonly onClose: () => void;
}

/** One more look: what was seen, how bad it is now, and when the next look is. */
export function LookDialog({ effect, words, clinician, onClose }: LookDialogProps) {
  const [seen, setSeen] = useState("");
  const [grade, setGrade] = useState(String(effect.body.grade));
  const [outcome, setOutcome] = useState(effect.body.outcome);
  const [day, setDay] = useState<string | null>(null);
  const [reviewed, setReviewed] = useState(false);
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: onClose });
  const over = isOver(outcome);
  const save = () => {
    const look: Look = {
      words: seen.trim(),
      grade: Number(grade) as Look["grade"],
      outcome,
      reviewed,
      ...(over ? { resolvedOn: day } : day === null ? {} : { nextLookOn: day }),
    };
    void act(() => lookAgain(effect, look), "Look kept");
  };
  return (
    <Dialog
      open
      wide
      title="Look again"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="main" busy={busy} disabled={seen.trim() === ""} onClick={save}>
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
        <TextAreaField label="What was seen or told" value={seen} onChange={setSeen} />
        <ChoiceGroup
          label="Grade now"
          value={grade}
          onChange={(next) => next !== null && setGrade(next)}
          choices={[1, 2, 3, 4, 5].map((one) => ({
            value: String(one),
            label: `${one} · ${words?.grades.find((known) => known.grade === one)?.name ?? ""}`,
          }))}
        />
        <SelectField
          label="How it stands"
          value={outcome}
          onChange={(next) => {
            if (next !== null) setOutcome(next);
            setDay(null);
          }}
          choices={Object.entries(OUTCOME_WORDS).map(([value, label]) => ({
            value: value as keyof typeof OUTCOME_WORDS,
            label,
          }))}
        />
        {over ? (
          <DateField
            label="Over since"
            hint="Empty: today."
            optional
            max={todayHere()}
            value={day}
            onChange={setDay}
          />
        ) : (
          <DateField
            label="Next look"
            hint="Empty: by the grade (grade 1 in 7 days, grade 2 in 2 days, above that the next day)."
            optional
            min={todayHere()}
            value={day}
            onChange={setDay}
          />
        )}
        {clinician ? (
          <YesNoField
            label="May needling be planned again?"
            hint="Your own judgement. It lifts the halt of a grade 2; a grade 3 has ended needling."
            value={reviewed}
            notKnown={false}
            onChange={(next) => setReviewed(next === true)}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
