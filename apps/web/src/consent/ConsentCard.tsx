import { Ban, CircleCheck, CircleDashed, FileDown, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { AnchorButton, LinkButton } from "../elements/actions/LinkButton.tsx";
import { Icon } from "../elements/Icon.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { type Consent, type ConsentKind, consentDocument } from "./consent-data.ts";
import { KIND_WORDS, RELATION_WORDS, STANDING_WORDS, standingOf } from "./consent-words.ts";
import { SignedDrawing } from "./SignedDrawing.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

interface ConsentCardProps {
  readonly kind: ConsentKind;
  readonly patientId: string;
  /** The signed plan that the treatment's consent would be for. */
  readonly planId: string | null;
  readonly newest: Consent | undefined;
  /** In the patient's own place consent is read and withdrawn; it is given at the clinic. */
  readonly forPatient?: boolean;
}

const PICTURE = {
  given: CircleCheck,
  withdrawn: Ban,
  outdated: TriangleAlert,
  none: CircleDashed,
} as const;

/** One kind of consent: where it stands, and the one thing to do. */
export function ConsentCard({ kind, patientId, planId, newest, forPatient }: ConsentCardProps) {
  const [withdrawing, setWithdrawing] = useState(false);
  const standing = standingOf(newest);
  const { title, about } = KIND_WORDS[kind];
  const mayAsk = !forPatient && (kind !== "treatment" || planId !== null);
  return (
    <section className={`consent-card consent-${standing}`} aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{about}</p>
      <p className="consent-standing">
        <Icon of={PICTURE[standing]} />
        <strong>{STANDING_WORDS[standing]}</strong>
      </p>
      {newest !== undefined && standing !== "none" ? <SignedWords consent={newest} /> : null}
      <div className="row">
        {newest !== undefined && standing === "given" ? (
          <>
            <AnchorButton small icon={FileDown} href={consentDocument(newest.id)} download>
              PDF
            </AnchorButton>
            <Button small onClick={() => setWithdrawing(true)}>
              Withdraw
            </Button>
          </>
        ) : null}
        {standing !== "given" && mayAsk ? (
          <LinkButton
            small
            to="/patients/$patientId/consents/new"
            params={{ patientId }}
            search={{ kind, ...(kind === "treatment" && planId ? { planId } : {}) }}
          >
            {standing === "none" ? "Ask for consent" : "Ask again"}
          </LinkButton>
        ) : null}
      </div>
      {newest !== undefined && withdrawing ? (
        <WithdrawDialog consent={newest} onClose={() => setWithdrawing(false)} />
      ) : null}
    </section>
  );
}

function SignedWords({ consent }: { readonly consent: Consent }) {
  const { signerName, relation, signature, withdrawal } = consent.body;
  return (
    <>
      <SignedDrawing signature={signature} name={signerName} />
      <p>
        {signerName}
        {relation === "patient" ? "" : ` (${RELATION_WORDS[relation].toLowerCase()})`},{" "}
        {shortDay(dayOf(consent.signedAt ?? consent.at))}
      </p>
      {withdrawal === null ? null : (
        <p>
          Withdrawn {shortDay(dayOf(withdrawal.at))}
          {withdrawal.byPatient ? " by the patient" : " at the clinic"}
          {withdrawal.reason ? `: ${withdrawal.reason}` : ""}
        </p>
      )}
      {consent.whyNot !== null && withdrawal === null ? <p>{consent.whyNot}</p> : null}
    </>
  );
}
