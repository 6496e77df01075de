import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { answerErasure, type ErasureRequest, erasuresQuery } from "./message-data.ts";
import "./messages.css";

type Answer = "erased" | "partly" | "refused";

const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  erased: "Erased",
  partly: "Erased in part",
  refused: "Not erased: a duty to keep stands against it",
};

interface ErasuresProps {
  readonly patientId: string;
  readonly mayAnswer: boolean;
}

/** What a person asked to be erased, and what the clinic answered. */
export function ErasureRequests({ patientId, mayAnswer }: ErasuresProps) {
  const asked = useQuery(erasuresQuery(patientId));
  const [open, setOpen] = useState<ErasureRequest | null>(null);
  if (!asked.data || asked.data.length === 0) return null;
  return (
    <Section title="Requests for erasure">
      {asked.data.map((one) => (
        <div key={one.id} className="erasure">
          <p>
            <strong>Asked {shortDay(dayOf(one.at))}</strong>
            {one.words === "" ? "" : `: ${one.words}`}
          </p>
          {one.answered === null ? (
            <p>An answer is due by {shortDay(one.answerBy)}.</p>
          ) : (
            <p>
              {ANSWER_WORDS[one.answered.answer]}, {shortDay(dayOf(one.answered.at))}
              {one.answered.byName === null ? "" : `, ${one.answered.byName}`}: {one.answered.words}
            </p>
          )}
          {mayAnswer && one.answered === null ? (
            <div>
              <Button small onClick={() => setOpen(one)}>
                Answer the request
              </Button>
            </div>
          ) : null}
        </div>
      ))}
      {open === null ? null : <AnswerDialog asked={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function AnswerDialog({ asked, onClose }: { asked: ErasureRequest; onClose: () => void }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [words, setWords] = useState("");
  const { busy, trouble, act } = useAct({ keys: ["erasures", "today"], onDone: onClose });
  const ready = answer !== null && words.trim() !== "";
  return (
    <Dialog
      open
      title="Answer the request for erasure"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="main"
            busy={busy}
            disabled={!ready}
            onClick={() =>
              answer !== null && void act(() => answerErasure(asked, answer, words.trim()), "Kept")
            }
          >
            Answer
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
          This keeps the answer and its reasons. It erases nothing by itself: what the law lets go
          is erased by those who run the server.
        </p>
        <ChoiceGroup<Answer>
          label="What was decided"
          stacked
          value={answer}
          onChange={setAnswer}
          choices={Object.entries(ANSWER_WORDS).map(([value, label]) => ({
            value: value as Answer,
            label,
          }))}
        />
        <TextAreaField
          label="Reasons, as the patient reads them"
          value={words}
          onChange={setWords}
        />
      </div>
    </Dialog>
  );
}
