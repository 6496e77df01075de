import { shortDay, todayHere } from "../elements/records/days.ts";
import { FictionalMark } from "../patients/FictionalMark.tsx";
import type { Patient } from "../patients/patients-data.ts";
import { ageOn, sexInWords } from "../patients/person-words.ts";

/** Beside the name: birth date, age, sex and number, so that two people are not mixed up. */
export function Identity({ patient }: { readonly patient: Patient }) {
  const age = ageOn(patient.birthDate, todayHere());
  return (
    <span className="identity figures">
      <span>
        {patient.birthDate === null
          ? "Birth date not known"
          : `Born ${shortDay(patient.birthDate)}, ${age} years`}
      </span>
      <span>{sexInWords(patient.sex)}</span>
      <span>{patient.number === null ? "No number" : `Number ${patient.number}`}</span>
      {patient.fictional ? <FictionalMark /> : null}
    </span>
  );
}
