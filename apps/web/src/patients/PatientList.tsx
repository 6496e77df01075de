import { Link } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { shortDay, todayHere } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { FictionalMark } from "./FictionalMark.tsx";
import type { PatientRow } from "./patients-data.ts";
import { ageOn, sexInWords } from "./person-words.ts";

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys walk through the names; above the first one stands the search field. */
export function walkNames(event: KeyboardEvent<HTMLElement>): void {
  const by = STEP[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const place = event.currentTarget;
  const stops = [...place.querySelectorAll<HTMLElement>("[data-search], .patient-name")];
  const at = stops.findIndex((stop) => stop.matches(":focus"));
  if (at === -1) return;
  const next = stops[at + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

interface PatientListProps {
  readonly rows: readonly PatientRow[];
}

/** One line a person: the name, what tells people of one name apart, and the last entry. */
export function PatientList({ rows }: PatientListProps) {
  const today = todayHere();
  return (
    <table className="table patients-table">
      <caption className="spoken">Patients</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Born</th>
          <th scope="col">Sex</th>
          <th scope="col">Number</th>
          <th scope="col" className="cell-end">
            Last entry
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const age = ageOn(row.birthDate, today);
          return (
            <tr key={row.id}>
              <td>
                <Link
                  to="/patients/$patientId"
                  params={{ patientId: row.id }}
                  preload={false}
                  className="row-link patient-name"
                >
                  {row.family}, {row.given}
                </Link>
                {row.fictional ? <FictionalMark /> : null}
              </td>
              <td data-label="Born">
                {row.birthDate === null ? (
                  <span className="quiet">Birth date not known</span>
                ) : (
                  `${shortDay(row.birthDate)}, ${age} years`
                )}
              </td>
              <td data-label="Sex">
                {row.sex === null ? (
                  <span className="quiet">Sex not known</span>
                ) : (
                  sexInWords(row.sex)
                )}
              </td>
              <td data-label="Number">{row.number ?? <span className="quiet">No number</span>}</td>
              <td data-label="Last entry" className="cell-end">
                {shortDay(dayOf(row.lastSeenAt))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
