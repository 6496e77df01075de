import { ZONE_FACTS } from "@anagen/treatment";
import { CircleCheck, CircleDashed, ClockAlert, Eye, Printer } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ConfirmDialog } from "../elements/actions/ConfirmDialog.tsx";
import { AnchorButton } from "../elements/actions/LinkButton.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { Icon } from "../elements/Icon.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { thumbnailOf } from "../pictures/picture-data.ts";
import { dueInWords } from "../today/due.ts";
import { LookDialog } from "./LookDialog.tsx";
import { SideEffectDialog } from "./SideEffectDialog.tsx";
import {
  closeSideEffect,
  READ_ANEW,
  reportOf,
  type SideEffect,
  type SideEffectWords,
} from "./side-effect-data.ts";
import { gradeWords, lookState, OUTCOME_WORDS, termWords } from "./side-effect-words.ts";

interface SideEffectCardProps {
  readonly effect: SideEffect;
  readonly words: SideEffectWords | undefined;
  readonly today: string;
  readonly clinician: boolean;
}

/** One side effect with its looks, and the one thing to do next. */
export function SideEffectCard({ effect, words, today, clinician }: SideEffectCardProps) {
  const [open, setOpen] = useState<"look" | "correct" | "close" | null>(null);
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: () => setOpen(null) });
  const { body } = effect;
  const state = lookState(effect, today);
  const term = termWords(body.term, words);
  const withdrawn = effect.status === "entered-in-error";
  return (
    <article className={`effect effect-${state}`} aria-labelledby={`effect-${effect.id}`}>
      <header className="effect-head">
        <h3 id={`effect-${effect.id}`}>{term}</h3>
        <span className="effect-grade">{gradeWords(body.grade, words)}</span>
        {withdrawn ? (
          <span>Entered in error</span>
        ) : (
          <LookWords state={state} day={body.nextLookOn} today={today} />
        )}
      </header>
      <p>
        {OUTCOME_WORDS[body.outcome]}
        {body.resolvedOn === null ? "" : ` since ${shortDay(body.resolvedOn)}`}. Cause:{" "}
        {body.causality}. Began{" "}
        {body.onsetOn === null ? "on an unknown day" : shortDay(body.onsetOn)}
        {body.zone === null ? "" : `, ${ZONE_FACTS[body.zone].name.toLowerCase()}`}. Noticed by{" "}
        {body.reportedBy === "patient" ? "the patient" : "staff"}.
      </p>
      {body.description ? <p className="effect-words">{body.description}</p> : null}
      {body.action ? <p className="effect-words">Done: {body.action}</p> : null}
      {body.photoIds.length > 0 ? (
        <ul className="effect-pictures" aria-label={`Pictures of ${term}`}>
          {body.photoIds.map((id) => (
            <li key={id}>
              <img src={thumbnailOf(id)} alt={`${term}, as kept`} width={96} height={96} />
            </li>
          ))}
        </ul>
      ) : null}
      {body.followUps.length > 0 ? (
        <ol className="effect-looks" aria-label={`Looks at ${term}`}>
          {body.followUps.map((look) => (
            <li key={look.at}>
              <time dateTime={look.at}>{shortDay(dayOf(look.at))}</time>
              <span>
                {gradeWords(look.grade, words)}, {OUTCOME_WORDS[look.outcome].toLowerCase()}:{" "}
                {look.words}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {trouble === null ? null : (
        <Notice tone="problem" title="Not closed" announce>
          {trouble}
        </Notice>
      )}
      <div className="row">
        {effect.status === "draft" ? (
          <>
            <Button small icon={Eye} onClick={() => setOpen("look")}>
              Look again
              <span className="spoken"> at {term}</span>
            </Button>
            <Button small onClick={() => setOpen("correct")}>
              Correct<span className="spoken"> {term}</span>
            </Button>
          </>
        ) : null}
        {clinician && state === "to-close" && !withdrawn ? (
          <Button small icon={CircleCheck} onClick={() => setOpen("close")}>
            Sign and close<span className="spoken"> {term}</span>
          </Button>
        ) : null}
        {clinician ? (
          <AnchorButton
            small
            icon={Printer}
            href={reportOf(effect.id)}
            target="_blank"
            rel="noopener"
          >
            Report for the authority<span className="spoken"> about {term} (new tab)</span>
          </AnchorButton>
        ) : null}
      </div>
      {open === "look" ? (
        <LookDialog
          effect={effect}
          words={words}
          clinician={clinician}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === "correct" ? (
        <SideEffectDialog
          patientId={effect.patientId}
          effect={effect}
          onClose={() => setOpen(null)}
        />
      ) : null}
      <ConfirmDialog
        open={open === "close"}
        title="Close this side effect?"
        confirm="Sign and close"
        busy={busy}
        onConfirm={() => void act(() => closeSideEffect(effect), "Closed and signed")}
        onClose={() => setOpen(null)}
      >
        It is followed no more. What was entered stays readable; a change afterwards is an amendment
        with a reason.
      </ConfirmDialog>
    </article>
  );
}

interface LookWordsProps {
  readonly state: ReturnType<typeof lookState>;
  readonly day: string | null;
  readonly today: string;
}

function LookWords({ state, day, today }: LookWordsProps) {
  const picture = { overdue: ClockAlert, due: ClockAlert, planned: CircleDashed } as const;
  const icon = state === "closed" || state === "to-close" ? CircleCheck : picture[state];
  const when = day === null ? "now" : dueInWords(day, today).words.toLowerCase();
  const said = {
    overdue: `Look overdue: ${when}`,
    due: "Look due today",
    planned: `Next look ${when}`,
    "to-close": "Over; a clinician signs",
    closed: "Closed and signed",
  }[state];
  return (
    <span className={`effect-look effect-look-${state}`}>
      <Icon of={icon} size={16} />
      {said}
    </span>
  );
}
