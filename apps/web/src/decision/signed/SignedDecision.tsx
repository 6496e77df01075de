import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { CalendarRange, Lock, PenLine } from "lucide-react";
import { useState } from "react";
import { findingWord } from "../../assessment/live/FindingsList.tsx";
import { WhyFinding } from "../../assessment/live/WhyFinding.tsx";
import { useIsClinician } from "../../assessment/record/roles.ts";
import { timeInWords } from "../../assessment/record/times.ts";
import { reasonTitle } from "../../assessment/words/reasons.ts";
import { Problem } from "../../connection/problem.ts";
import { newIdempotencyKey } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { DecisionBadge } from "../../elements/findings/DecisionBadge.tsx";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { Finding } from "../../elements/findings/Finding.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { Columns, Section } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { DecisionAside } from "../answers/DecisionAside.tsx";
import type { DecisionProps } from "../answers/DraftDecision.tsx";
import { answerTo, groupFindings } from "../answers/grouped.ts";
import { answersOf, beginPlan, decisionHistoryQuery, decisionQuery } from "../record/decision.ts";
import { AmendDecision } from "./AmendDecision.tsx";
import { AnswersInWords, answerInWords } from "./AnswersInWords.tsx";

/** A signed decision: read only, with its versions; the way to a plan. */
export function SignedDecision(props: DecisionProps) {
  const { record, etag, facts, back } = props;
  const clinician = useIsClinician(record.siteId);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const [amending, setAmending] = useState(false);
  const [key] = useState(newIdempotencyKey);
  const [busy, setBusy] = useState(false);
  const answers = answersOf(record);
  const groups = groupFindings(record.body.screening.findings);

  async function plan(): Promise<void> {
    setBusy(true);
    try {
      const { data } = await beginPlan(record.id, key);
      await navigate({
        to: "/patients/$patientId/plans/$planId",
        params: { patientId: record.patientId, planId: data.id },
      });
    } catch (error) {
      setBusy(false);
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? "The plan could not be begun." });
    }
  }

  if (amending) {
    return (
      <AmendDecision
        record={record}
        etag={etag}
        facts={facts}
        back={back}
        onLeave={() => setAmending(false)}
        onAmended={() =>
          void queries.invalidateQueries({ queryKey: decisionQuery(record.id).queryKey })
        }
      />
    );
  }
  return (
    <>
      <PageHeader
        title="Decision"
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
            <Button tone="main" icon={CalendarRange} busy={busy} onClick={() => void plan()}>
              Make the plan
            </Button>
          </>
        }
      />
      <Columns aside={<DecisionAside record={record} />} asideLabel="What the rules suggest" sticky>
        {answers.outcome === null ? null : (
          <div className={`live-head decision-${answers.outcome}`}>
            <p className="live-eyebrow">What the clinician decided</p>
            <DecisionBadge decision={answers.outcome} size="headline" />
            <p>
              {answers.outcome === record.body.screening.decision
                ? "As the rules suggest."
                : "Not what the rules suggest; the reasons stand with the findings."}
            </p>
            {answers.note ? <p className="notes">{answers.note}</p> : null}
          </div>
        )}
        <Section title="Findings and answers">
          <div className="answered-findings">
            {groups.map((group) => {
              const answer = answerTo(group, answers);
              const [first] = group.findings;
              const word = first ? findingWord(first) : undefined;
              return (
                <Finding
                  key={group.key}
                  decision={group.decision}
                  {...(word === undefined ? {} : { word })}
                  title={reasonTitle(group.reason)}
                  why={
                    facts && first && group.findings.length === 1 ? (
                      <WhyFinding finding={first} facts={facts} />
                    ) : null
                  }
                  response={
                    <p className="given-answer">
                      <strong>{answerInWords(answer)}</strong>
                      {answer.because ? `: ${answer.because}` : null}
                    </p>
                  }
                >
                  {group.findings.map((one) => one.because).join(" ")}
                </Finding>
              );
            })}
          </div>
        </Section>
        <Section title="Versions" lede="Nothing signed is changed; an amendment is a new version.">
          <Versions id={record.id} />
        </Section>
      </Columns>
    </>
  );
}

function Versions({ id }: { readonly id: string }) {
  const history = useQuery(decisionHistoryQuery(id));
  const signed = (history.data ?? [])
    .filter((one) => one.status !== "draft")
    .sort((one, other) => other.version - one.version);
  return (
    <ol className="history">
      {signed.map((version) => (
        <li key={version.version}>
          <strong>
            {version.status === "amended" ? "Amended" : "Signed"}, version {version.version}
          </strong>
          <div className="quiet">
            {version.authorName ?? "Not known"},{" "}
            <time dateTime={version.at}>{timeInWords(version.at)}</time>
          </div>
          {version.amendmentReason ? <p>Reason: {version.amendmentReason}</p> : null}
          <Disclosure summary="Answers in this version">
            <AnswersInWords screening={version.body.screening} answers={answersOf(version)} />
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}
