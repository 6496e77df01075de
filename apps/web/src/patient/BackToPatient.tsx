import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { patientHeadQuery } from "../assessment/record/patient.ts";

/** The way back from a place of one person, under their name. */
export function BackToPatient({ patientId }: { readonly patientId: string }) {
  const patient = useQuery(patientHeadQuery(patientId));
  const name = patient.data ? `${patient.data.given} ${patient.data.family}`.trim() : "Patient";
  return (
    <Link to="/patients/$patientId" params={{ patientId }}>
      {name}
    </Link>
  );
}
