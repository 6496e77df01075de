import type { Patient } from "../patients/patients-data.ts";

/** How to reach the person, and what the desk noted. */
export function PersonNote({ patient }: { readonly patient: Patient }) {
  if (patient.phone === null && patient.email === null && !patient.note) return null;
  return (
    <dl className="person-note">
      {patient.phone === null ? null : (
        <div>
          <dt>Telephone</dt>
          <dd>
            <a href={`tel:${patient.phone.replace(/[^+\d]/g, "")}`}>{patient.phone}</a>
          </dd>
        </div>
      )}
      {patient.email === null ? null : (
        <div>
          <dt>E-mail</dt>
          <dd>
            <a href={`mailto:${patient.email}`}>{patient.email}</a>
          </dd>
        </div>
      )}
      {patient.note ? (
        <div>
          <dt>Note</dt>
          <dd>{patient.note}</dd>
        </div>
      ) : null}
    </dl>
  );
}
