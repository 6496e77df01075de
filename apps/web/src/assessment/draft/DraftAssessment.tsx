import { screen } from "@anagen/treatment";
import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { SaveStatus } from "../../drafts/SaveStatus.tsx";
import { DECISION_LOOKS } from "../../elements/findings/decisions.ts";
import { todayHere } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { Columns } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { DecisionBar } from "../live/DecisionBar.tsx";
import { LiveDecision } from "../live/LiveDecision.tsx";
import { decisionWord, spokenSummary } from "../live/sentence.ts";
import { useSpoken } from "../live/useSpoken.ts";
import { Questionnaire } from "../questionnaire/Questionnaire.tsx";
import { questionElementId, stepOfPath } from "../questionnaire/steps.ts";
import type { Assessment } from "../record/assessment.ts";
import type { PatientHead } from "../record/patient.ts";
import { assessmentDrafts } from "./assessment-drafts.ts";
import { ConflictDialog } from "./ConflictDialog.tsx";
import { SignDraft } from "./SignDraft.tsx";
import { useDraft } from "./useDraft.ts";

export interface AssessmentProps {
  readonly record: Assessment;
  readonly etag: string | null;
  readonly patient: PatientHead | undefined;
  readonly back: ReactNode;
}

const FOCUSABLE = "input, select, textarea, button";

/** Leads to the question of a fact once its step is on screen. */
function focusQuestion(path: string): void {
  const question = document.getElementById(questionElementId(path));
  question?.scrollIntoView({ block: "center" });
  const fields = [...(question?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const field = fields.find((one) => !one.matches(".term"));
  field?.focus({ preventScroll: true });
}

/** A draft: the questions, and the decision growing beside them. */
export function DraftAssessment({ record, etag, patient, back }: AssessmentProps) {
  const [saver] = useState(() => assessmentDrafts.saverFor(record, etag));
  const draft = useDraft(saver);
  const facts = useDeferredValue(draft.content.facts);
  const screening = useMemo(() => screen(facts), [facts]);
  const [today] = useState(todayHere);
  const [sheetOpen, setSheetOpen] = useState(false);
  const headline = decisionWord(screening) ?? DECISION_LOOKS[screening.decision].word;
  const spoken = useSpoken(spokenSummary(screening, headline));
  const waiting = useRef(0);

  const jump = useCallback(
    (path: string) => {
      setSheetOpen(false);
      draft.goTo(stepOfPath(path));
      window.clearTimeout(waiting.current);
      waiting.current = window.setTimeout(() => focusQuestion(path), 60);
    },
    [draft.goTo],
  );
  const card = <LiveDecision screening={screening} facts={facts} today={today} onJump={jump} />;

  return (
    <div className="assessing">
      <PageHeader
        title="Assessment"
        back={back}
        lede="Answer what is known; the decision grows beside it."
        actions={<SaveStatus state={draft.state} />}
      />
      <div className="spoken" role="status">
        {spoken}
      </div>
      {draft.state.kind === "conflict" ? (
        draft.state.theirs.status === "draft" ? (
          <ConflictDialog
            base={draft.base}
            mine={draft.content}
            theirs={draft.state.theirs}
            onResolve={(content) => {
              if (draft.state.kind !== "conflict") return;
              saver.rebase(draft.state.theirs, { ...draft.content, ...content });
            }}
          />
        ) : (
          <Notice tone="warning" title="This assessment was signed meanwhile" announce>
            {draft.state.theirs.signedByName ?? "Someone"} signed it. What you typed is still here
            on this page; copy what matters, then load the page anew and choose Amend.
          </Notice>
        )
      ) : null}
      <Columns aside={card} asideLabel="Decision" sticky>
        <Questionnaire
          draft={draft}
          step={draft.content.step}
          screening={screening}
          patient={patient}
          today={today}
          ending={<SignDraft saver={saver} siteId={record.siteId} screening={screening} />}
        />
      </Columns>
      <DecisionBar screening={screening} open={sheetOpen} onOpen={setSheetOpen}>
        {card}
      </DecisionBar>
    </div>
  );
}
