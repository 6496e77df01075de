import { useParams } from "@tanstack/react-router";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { isClinician } from "../settings/roles.ts";
import { useSession } from "../sign-in/session.ts";
import { Conversation } from "./Conversation.tsx";
import { ErasureRequests } from "./ErasureAnswer.tsx";

/** The clinic's side of what a patient wrote and asked for. */
export function MessagesPage() {
  const { patientId } = useParams({ from: "/signed-in/patients/$patientId/messages" });
  const { user } = useSession();
  return (
    <>
      <PageHeader
        title="Messages"
        back={<BackToPatient patientId={patientId} />}
        lede="No rule reads these words. What sounds like a symptom belongs into “Is this normal?”."
      />
      <div className="stack">
        <Conversation patientId={patientId} side="clinic" />
        <ErasureRequests patientId={patientId} mayAnswer={isClinician(user)} />
      </div>
    </>
  );
}
