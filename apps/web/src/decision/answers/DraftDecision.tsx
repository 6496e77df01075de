import type { Facts } from "@anagen/treatment";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useIsClinician } from "../../assessment/record/roles.ts";
import { SaveStatus } from "../../drafts/SaveStatus.tsx";
import { Columns } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import type { DecisionRecord } from "../record/decision.ts";
import { AnswersForm } from "./AnswersForm.tsx";
import { DecisionAside } from "./DecisionAside.tsx";
import { DecisionConflict } from "./DecisionConflict.tsx";
import { decisionDrafts } from "./decision-drafts.ts";
import { SignDecision } from "./SignDecision.tsx";

export interface DecisionProps {
  readonly record: DecisionRecord;
  readonly etag: string | null;
  /** The facts decided on; null while they are being fetched. */
  readonly facts: Facts | null;
  readonly back: ReactNode;
}

/** A decision being made: each finding answered, the outcome chosen, saved as one writes. */
export function DraftDecision({ record, etag, facts, back }: DecisionProps) {
  const [saver] = useState(() => decisionDrafts.saverFor(record, etag));
  const { content, state } = useSyncExternalStore(saver.watch, saver.view);
  const clinician = useIsClinician(record.siteId);
  return (
    <>
      <PageHeader
        title="Decision"
        back={back}
        lede="Decision support: the clinician decides."
        actions={<SaveStatus state={state} />}
      />
      {state.kind === "conflict" ? (
        <DecisionConflict
          mine={content}
          theirs={state.theirs}
          onKeep={(answers) => saver.rebase(state.theirs, answers)}
        />
      ) : null}
      <Columns
        aside={<DecisionAside record={record} />}
        asideLabel="What the rules suggest"
        sticky
        asideFirstOnPhone
      >
        <AnswersForm
          screening={record.body.screening}
          facts={facts}
          answers={content}
          onChange={(next) => saver.change(next)}
          clinician={clinician}
        />
        <SignDecision saver={saver} record={record} answers={content} clinician={clinician} />
      </Columns>
    </>
  );
}
