import { useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { Backing } from "../elements/findings/Backing.tsx";
import { DecisionBadge } from "../elements/findings/DecisionBadge.tsx";
import { Finding } from "../elements/findings/Finding.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { HomeUseSection } from "./HomeUseSection.tsx";
import { type PlanRecord, planRecordQuery, savePlan } from "./record/plan-record.ts";
import { whatWouldChange } from "./what-would-change.ts";
import "./plan.css";

interface NoPlanProps {
  readonly record: PlanRecord;
  readonly etag: string | null;
  readonly back: ReactNode;
  readonly clinician: boolean;
}

/** Why there is no plan, and what would change it. */
export function NoPlan({ record, etag, back, clinician }: NoPlanProps) {
  const { screening, whyNoPlan, overrides, decisionId, assessmentId, preferences } = record.body;
  const { patientId } = record;
  const queries = useQueryClient();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const blocking = screening.findings.filter(
    ({ decision, rule }) =>
      decision !== "proceed" && decision !== "clinician-review" && !overrides.includes(rule),
  );

  async function lookAgain(): Promise<void> {
    setBusy(true);
    try {
      const { data } = await savePlan(record.id, preferences, etag);
      await queries.invalidateQueries({ queryKey: planRecordQuery(record.id).queryKey });
      if (data.body.plan === null) say({ message: "Looked again: still no plan." });
    } catch (error) {
      say({ tone: "failed", message: error instanceof Problem ? error.message : "It failed." });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <PageHeader title="No plan" back={back} lede={whyNoPlan ?? "No plan is offered here."} />
      <div className="stack plan-none">
        <DecisionBadge decision={screening.decision} size="headline" />
        {blocking.length > 0 ? (
          <Section title="What stands in the way">
            {blocking.map((finding) => (
              <Finding
                key={`${finding.rule}-${finding.reason}-${finding.facts.join()}`}
                decision={finding.decision}
                title={finding.because}
                why={
                  <Backing
                    grade={finding.basis.grade}
                    sources={finding.basis.sources}
                    about={finding.because}
                    because={`Rule ${finding.rule}.`}
                  />
                }
              >
                {whatWouldChange(finding)}
              </Finding>
            ))}
          </Section>
        ) : null}
        {record.body.facts.setting === "home" ? (
          <HomeUseSection facts={record.body.facts} screening={screening} />
        ) : null}
        <Section title="What would change it">
          <ul className="constraints">
            {screening.missing.length > 0 ? (
              <li>
                {screening.missing.length}{" "}
                {screening.missing.length === 1 ? "answer is" : "answers are"} missing in the
                assessment. An answer may change the decision either way.
              </li>
            ) : null}
            <li>A new fact: amend the assessment, and decide anew.</li>
            <li>
              {blocking.length === 0
                ? "No rule stands in the way: the clinician's decision does."
                : blocking.some(({ overridable }) => overridable)
                  ? "Where a rule allows it, a clinician may override it in the decision, with a recorded reason."
                  : "No rule here may be overridden."}
            </li>
          </ul>
          <div className="row">
            <LinkButton
              tone="main"
              to="/patients/$patientId/decisions/$decisionId"
              params={{ patientId, decisionId }}
            >
              Open the decision
            </LinkButton>
            <LinkButton
              to="/patients/$patientId/assessments/$assessmentId"
              params={{ patientId, assessmentId }}
            >
              Open the assessment
            </LinkButton>
            {clinician && record.status === "draft" ? (
              <Button tone="quiet" icon={RefreshCw} busy={busy} onClick={() => void lookAgain()}>
                Look again
              </Button>
            ) : null}
          </div>
        </Section>
      </div>
    </>
  );
}
