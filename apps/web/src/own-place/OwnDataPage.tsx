import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ConfirmDialog } from "../elements/actions/ConfirmDialog.tsx";
import { AnchorButton, LinkButton } from "../elements/actions/LinkButton.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { ErasureRequests } from "../messages/ErasureAnswer.tsx";
import { askErasure } from "../messages/message-data.ts";
import { OwnPage } from "./OwnPage.tsx";
import { exportOf } from "./own-data.ts";

/** Everything kept about the patient, to take along; and the request to erase it. */
export function OwnDataPage() {
  return (
    <OwnPage title="My data" lede="Yours to take along, and yours to ask back.">
      {(patientId) => (
        <div className="stack">
          <Section
            title="Download everything"
            lede="One ZIP file: the whole record with all its versions, plans, consents, measurements and pictures, and a first page that says what is what."
          >
            <div className="row">
              <AnchorButton icon={Download} href={exportOf(patientId)} download>
                Download everything
              </AnchorButton>
              <LinkButton to="/my/pictures">My pictures</LinkButton>
              <LinkButton to="/my/consents">My consents as PDF</LinkButton>
            </div>
          </Section>
          <AskErasure patientId={patientId} />
          <ErasureRequests patientId={patientId} mayAnswer={false} />
        </div>
      )}
    </OwnPage>
  );
}

function AskErasure({ patientId }: { readonly patientId: string }) {
  const [words, setWords] = useState("");
  const [sure, setSure] = useState(false);
  const { busy, trouble, act } = useAct({ keys: ["erasures"], onDone: () => setSure(false) });
  const ask = async () => {
    if (await act((key) => askErasure(patientId, words.trim(), key), "Asked")) setWords("");
  };
  return (
    <Section
      title="Ask for erasure"
      lede="Your clinic must answer within a month. Some parts of a treatment must be kept by law for some years; the answer says which."
    >
      {trouble === null ? null : (
        <Notice tone="problem" title="Not sent" announce>
          {trouble}
        </Notice>
      )}
      <div className="own-form">
        <TextAreaField
          label="What should be erased?"
          hint="Empty: everything."
          optional
          value={words}
          onChange={(next) => setWords(next.slice(0, 2000))}
        />
        <div>
          <Button onClick={() => setSure(true)}>Ask for erasure</Button>
        </div>
      </div>
      <ConfirmDialog
        open={sure}
        title="Ask the clinic to erase your data?"
        confirm="Send the request"
        busy={busy}
        onConfirm={() => void ask()}
        onClose={() => setSure(false)}
      >
        Nothing is erased at once: a person at the clinic answers. You may want to download
        everything first.
      </ConfirmDialog>
    </Section>
  );
}
