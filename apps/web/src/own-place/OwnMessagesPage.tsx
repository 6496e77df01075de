import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { Conversation } from "../messages/Conversation.tsx";
import { OwnPage } from "./OwnPage.tsx";

/** A patient's side of the messages, with the check one press away. */
export function OwnMessagesPage() {
  return (
    <OwnPage
      title="Messages"
      lede="Read by people at your clinic, not at once, and never by the program."
    >
      {(patientId) => (
        <div className="stack">
          <div className="row">
            <LinkButton to="/check">Something worries you? Ask “Is this normal?”</LinkButton>
          </div>
          <Conversation patientId={patientId} side="patient" />
        </div>
      )}
    </OwnPage>
  );
}
