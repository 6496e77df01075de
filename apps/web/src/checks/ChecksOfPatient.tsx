import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { Icon } from "../elements/Icon.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf, timeOf } from "../elements/records/instants.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { checksQuery, type SymptomCheck } from "./check-data.ts";
import { levelWords } from "./check-words.ts";
import { HandleDialog } from "./HandleDialog.tsx";
import "./checks.css";

interface ChecksOfPatientProps {
  readonly patientId: string;
  readonly clinician: boolean;
}

/** The symptom checks of one person; those that wait for staff first. */
export function ChecksOfPatient({ patientId, clinician }: ChecksOfPatientProps) {
  const checks = useQuery(checksQuery(patientId));
  const [open, setOpen] = useState<SymptomCheck | null>(null);
  const waits = ({ status, body }: SymptomCheck) =>
    status === "draft" || (clinician && body.result.stopFurtherSessions && body.mayGoOnAt === null);
  const items = [...(checks.data ?? [])].sort((a, b) => Number(waits(b)) - Number(waits(a)));
  return (
    <Section
      title="Symptom checks"
      lede="Asked by the patient or by staff; fixed rules gave the answer, a person looks at it."
      actions={
        <LinkButton small to="/patients/$patientId/check" params={{ patientId }}>
          Ask: is this normal?
        </LinkButton>
      }
    >
      {checks.isPending ? <SkeletonLines lines={2} label="Loading the checks" /> : null}
      {checks.isError ? (
        <ErrorState error={checks.error} onRetry={() => void checks.refetch()} />
      ) : null}
      {checks.data && items.length === 0 ? <p className="quiet">No check so far.</p> : null}
      <ul className="check-list">
        {items.map((check) => {
          const { icon, short, id } = levelWords(check.body.result);
          const handled = check.body.handled;
          const when = `${shortDay(dayOf(check.at))}, ${timeOf(check.at)}`;
          return (
            <li key={check.id}>
              <span className={`check-short check-short-${id}`}>
                <Icon of={icon} size={16} />
                {short}
              </span>
              <div>
                <p>
                  {when}, by {check.body.by === "patient" ? "the patient" : "staff"}:{" "}
                  {check.body.answers.symptoms.join(", ") || "no symptom named"}
                </p>
                {handled ? <p className="quiet">Looked at: {handled.words}</p> : null}
              </div>
              {waits(check) ? (
                <Button small onClick={() => setOpen(check)}>
                  Look at it<span className="spoken">, check of {when}</span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {open === null ? null : (
        <HandleDialog check={open} clinician={clinician} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
