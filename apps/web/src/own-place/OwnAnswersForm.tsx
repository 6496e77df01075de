import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { AnswersFields } from "../outcomes/AnswersFields.tsx";
import { type OwnAnswersReply, READ_ANEW, sendOwnAnswers } from "../outcomes/outcome-data.ts";
import { botherOf, leftOut, NO_ANSWERS, phq2Of } from "../outcomes/person-answers.ts";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";

/** How the patient feels and what they use; where a talk would help, people to talk to are named. */
export function OwnAnswersForm({ patientId }: { readonly patientId: string }) {
  const [open, setOpen] = useState(false);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [asked, setAsked] = useState(false);
  const [sent, setSent] = useState<OwnAnswersReply | null>(null);
  const { busy, trouble, act } = useAct({ keys: READ_ANEW });
  useWarnBeforeLeaving(answers !== NO_ANSWERS);
  const missing = leftOut(answers);
  const send = async () => {
    setAsked(true);
    if (missing.length > 0) return;
    const { satisfaction, minoxidilDaysPerWeek } = answers;
    const told = { satisfaction, minoxidilDaysPerWeek };
    const body = { ...told, phq2: phq2Of(answers) ?? null, bother: botherOf(answers) ?? null };
    const done = await act(
      async (key) => setSent(await sendOwnAnswers(patientId, body, key)),
      "Kept",
    );
    if (!done) return;
    setAnswers(NO_ANSWERS);
    setOpen(false);
    setAsked(false);
  };
  return (
    <Section
      title="How is it for you?"
      lede="Your own answers; every question may stay open. People at your clinic read them, not at once."
    >
      {sent === null ? null : <Support sent={sent} />}
      {open ? (
        <div className="own-form">
          <AnswersFields answers={answers} onChange={setAnswers} />
          {asked && missing.length > 0 ? (
            <Notice tone="problem" title="Not sent yet" announce>
              {missing.join(" ")}
            </Notice>
          ) : null}
          {trouble === null ? null : (
            <Notice tone="problem" title="Not sent. Your answers are still here." announce>
              {trouble}
            </Notice>
          )}
          <div className="row">
            <Button onClick={() => setOpen(false)}>Not now</Button>
            <Button
              tone="main"
              busy={busy}
              disabled={answers === NO_ANSWERS}
              onClick={() => void send()}
            >
              Send my answers
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>Answer the questions</Button>
        </div>
      )}
    </Section>
  );
}

function Support({ sent }: { readonly sent: OwnAnswersReply }) {
  if (sent.concerns.length === 0)
    return <Notice announce>Your answers are kept. Thank you.</Notice>;
  return (
    <Notice tone="warning" title="You do not have to carry this alone" announce>
      <p>Your clinic will talk with you about what you answered. Until then, these people help:</p>
      <ul className="own-support">
        {sent.support.map(({ where, name, reach }) => (
          <li key={name}>
            <strong>{name}</strong> ({where}): {reach}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
