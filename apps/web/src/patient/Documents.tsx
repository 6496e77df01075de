import { CalendarDays, Download, Printer } from "lucide-react";
import { AnchorButton } from "../elements/actions/LinkButton.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import type { Head } from "./patient-data.ts";
import { isSigned } from "./record-words.ts";

interface DocumentsProps {
  readonly patientId: string;
  readonly plans: readonly Head[];
  readonly mayDownload: boolean;
}

/** What can be printed, put into a calendar or taken away. */
export function Documents({ patientId, plans, mayDownload }: DocumentsProps) {
  const signed = plans.filter(isSigned);
  return (
    <ul className="documents">
      {signed.map((plan) => {
        const path = `/api/plans/${encodeURIComponent(plan.id)}`;
        return (
          <li key={plan.id}>
            <div>
              <strong>{plan.title}</strong>
              <p className="quiet">
                Signed {shortDay(dayOf(plan.signedAt ?? plan.at))}
                {plan.signedByName ? ` by ${plan.signedByName}` : ""}. Set for A4 and Letter.
              </p>
            </div>
            <div className="row">
              <AnchorButton
                small
                icon={Printer}
                href={`${path}/document`}
                target="_blank"
                rel="noopener"
              >
                Print
              </AnchorButton>
              <AnchorButton small icon={CalendarDays} href={`${path}/calendar.ics`} download>
                Calendar
              </AnchorButton>
            </div>
          </li>
        );
      })}
      {signed.length === 0 ? (
        <li>
          <p className="quiet">A signed plan can be printed here and put into a calendar.</p>
        </li>
      ) : null}
      <li>
        <div>
          <strong>Everything kept about this person</strong>
          <p className="quiet">
            {mayDownload
              ? "The whole record with all versions, plans, consents, measurements and pictures as one ZIP file. The download is written to the audit trail."
              : "One ZIP file with the whole record. A clinician of this site, or the patient, can download it."}
          </p>
        </div>
        {mayDownload ? (
          <AnchorButton
            small
            icon={Download}
            href={`/api/patients/${encodeURIComponent(patientId)}/download.zip`}
            download
          >
            Download
          </AnchorButton>
        ) : null}
      </li>
    </ul>
  );
}
