import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Gavel, Lock, PenLine } from "lucide-react";
import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { newIdempotencyKey } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { Columns, Section } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import type { AssessmentProps } from "../draft/DraftAssessment.tsx";
import { LiveDecision } from "../live/LiveDecision.tsx";
import { assessmentQuery, beginDecision } from "../record/assessment.ts";
import { useIsClinician } from "../record/roles.ts";
import { timeInWords } from "../record/times.ts";
import { AmendAssessment } from "./AmendAssessment.tsx";
import { AnswersList } from "./AnswersList.tsx";
import { VersionHistory } from "./VersionHistory.tsx";

/** A signed assessment: read only, with its versions; the way to a decision and to an amendment. */
export function SignedAssessment({ record, etag, patient, back }: AssessmentProps) {
  const clinician = useIsClinician(record.siteId);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const [amending, setAmending] = useState(false);
  const [key] = useState(newIdempotencyKey);
  const [busy, setBusy] = useState(false);
  const { facts, notes, screening } = record.body;

  async function decide(): Promise<void> {
    setBusy(true);
    try {
      const { data } = await beginDecision(record.id, key);
      await navigate({
        to: "/patients/$patientId/decisions/$decisionId",
        params: { patientId: record.patientId, decisionId: data.id },
      });
    } catch (error) {
      setBusy(false);
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? "The decision could not be begun." });
    }
  }

  if (amending) {
    return (
      <AmendAssessment
        record={record}
        etag={etag}
        patient={patient}
        back={back}
        onLeave={() => setAmending(false)}
        onAmended={() =>
          void queries.invalidateQueries({ queryKey: assessmentQuery(record.id).queryKey })
        }
      />
    );
  }
  return (
    <>
      <PageHeader
        title="Assessment"
        back={back}
        lede={
          <span className="signed-line">
            <Icon of={Lock} size={16} />
            {record.status === "amended" ? "Amended" : "Signed"} by{" "}
            {record.signedByName ?? record.authorName}, {timeInWords(record.signedAt ?? record.at)},
            version {record.version}
          </span>
        }
        actions={
          <>
            {clinician ? (
              <Button icon={PenLine} onClick={() => setAmending(true)}>
                Amend
              </Button>
            ) : null}
            <Button tone="main" icon={Gavel} busy={busy} onClick={() => void decide()}>
              Make the decision
            </Button>
          </>
        }
      />
      <Columns
        asideLabel="Decision"
        aside={<LiveDecision screening={screening} facts={facts} today={todayHere()} />}
        sticky
        asideFirstOnPhone
      >
        <Section title="Answers">
          <AnswersList facts={facts} />
          {notes ? (
            <>
              <h3>Notes</h3>
              <p className="notes">{notes}</p>
            </>
          ) : null}
        </Section>
        <Section title="Versions" lede="Nothing signed is changed; an amendment is a new version.">
          <VersionHistory id={record.id} />
        </Section>
      </Columns>
    </>
  );
}
