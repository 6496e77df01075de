import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { CheckAnswer } from "./CheckAnswer.tsx";
import { CheckQuestions } from "./CheckQuestions.tsx";
import type { SymptomCheck } from "./check-data.ts";

/** Staff ask for a patient who is on the telephone or in the room. */
export function PatientCheckPage() {
  const { patientId } = useParams({ from: "/signed-in/patients/$patientId/check" });
  const [check, setCheck] = useState<SymptomCheck | null>(null);
  return (
    <>
      <PageHeader
        title="Is this normal?"
        lede="Asked by staff, for this patient. The answers and the result are kept in the record."
        back={<BackToPatient patientId={patientId} />}
      />
      {check === null ? (
        <CheckQuestions patientId={patientId} onAnswer={setCheck} />
      ) : (
        <>
          <CheckAnswer result={check.body.result} />
          <div className="row">
            <Button onClick={() => setCheck(null)}>Ask again</Button>
          </div>
        </>
      )}
    </>
  );
}
