import { type ReactNode, useCallback, useRef, useState, useSyncExternalStore } from "react";
import { SaveStatus } from "../drafts/SaveStatus.tsx";
import { Button } from "../elements/actions/Button.tsx";
import { todayHere } from "../elements/records/days.ts";
import { Columns } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { Stepper } from "../elements/structure/Stepper.tsx";
import { MissingList } from "./MissingList.tsx";
import { recordOf, sessionDrafts } from "./record/session-drafts.ts";
import type { SessionRecord, StepId } from "./record/session-record.ts";
import { SessionConflict } from "./SessionConflict.tsx";
import { SignSession } from "./SignSession.tsx";
import { type ChangeParts, STEP_WORDS } from "./session-words.ts";
import { SessionStep } from "./steps/SessionStep.tsx";

interface DraftSessionProps {
  readonly record: SessionRecord;
  readonly etag: string | null;
  readonly back: ReactNode;
}

/** A session under way: six steps, each saved as it is entered. */
export function DraftSession({ record: opened, etag, back }: DraftSessionProps) {
  const [saver] = useState(() => sessionDrafts.saverFor(opened, etag));
  const view = useSyncExternalStore(saver.watch, saver.view);
  const record = recordOf(view.record);
  const [step, setStep] = useState<StepId>(() => firstOpenStep(opened));
  const [today] = useState(todayHere);
  const top = useRef<HTMLDivElement>(null);
  const change = useCallback<ChangeParts>(
    (next) => saver.change((before) => ({ ...before, ...next(before) })),
    [saver],
  );
  const go = (id: StepId) => {
    setStep(id);
    top.current?.scrollIntoView({ block: "start" });
    top.current?.focus({ preventScroll: true });
  };
  const at = STEP_WORDS.findIndex(({ id }) => id === step);
  const next = STEP_WORDS[at + 1];
  const open = (id: StepId) => record.missing.filter((one) => one.step === id).length;

  return (
    <div className="session">
      <PageHeader
        title={`Session ${record.body.number}`}
        documentTitle="Session"
        back={back}
        lede="Six steps; everything is saved as it is entered."
        actions={<SaveStatus state={view.state} />}
      />
      {view.state.kind === "conflict" ? (
        <SessionConflict
          base={view.base}
          mine={view.content}
          theirs={recordOf(view.state.theirs)}
          onResolve={(chosen) => {
            const { state } = saver.view();
            if (state.kind === "conflict") saver.rebase(state.theirs, chosen);
          }}
        />
      ) : null}
      <div className="session-steps">
        <Stepper
          label="Steps of the session"
          current={step}
          onGo={(id) => go(id as StepId)}
          steps={STEP_WORDS.map(({ id, label }) => {
            const count = open(id);
            return count === 0
              ? { id, label, state: "done" as const }
              : { id, label, state: "open" as const, note: `${count} open` };
          })}
        />
      </div>
      <Columns
        aside={<MissingList record={record} onGo={go} />}
        asideLabel="What is missing"
        sticky
      >
        <section
          className="session-step"
          ref={top}
          tabIndex={-1}
          aria-label={STEP_WORDS[at]?.label ?? step}
        >
          <SessionStep
            step={step}
            parts={view.content}
            change={change}
            record={record}
            today={today}
          />
          <div className="session-next">
            {next === undefined ? (
              <SignSession saver={saver} record={record} />
            ) : (
              <Button tone="main" onClick={() => go(next.id)}>
                Next: {next.label}
              </Button>
            )}
          </div>
        </section>
      </Columns>
    </div>
  );
}

const firstOpenStep = ({ missing }: SessionRecord): StepId =>
  STEP_WORDS.find(({ id }) => missing.some(({ step }) => step === id))?.id ?? "sign-out";
