import { useState } from "react";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { useSession } from "../sign-in/session.ts";
import { AfterAnswer, CheckAnswer } from "./CheckAnswer.tsx";
import { CheckQuestions } from "./CheckQuestions.tsx";
import type { SymptomCheck } from "./check-data.ts";

/** A patient asks about themselves. */
export function OwnCheckPage() {
  const { user } = useSession();
  const [check, setCheck] = useState<SymptomCheck | null>(null);
  return (
    <>
      <PageHeader
        title="Is this normal?"
        lede="Plain questions about what you notice. “I do not know” is a good answer."
      />
      {user.patientId === null ? (
        <EmptyState picture={<RecordsPicture />} title="This page is for patients">
          The check for one of your patients is on their own page, under “Is this normal?”.
        </EmptyState>
      ) : check === null ? (
        <CheckQuestions patientId={user.patientId} onAnswer={setCheck} />
      ) : (
        <>
          <CheckAnswer result={check.body.result} />
          <AfterAnswer />
        </>
      )}
    </>
  );
}
