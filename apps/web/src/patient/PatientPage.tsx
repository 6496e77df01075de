import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { PenLine } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { fullName } from "../patients/person-words.ts";
import { EditPatientDialog } from "./EditPatientDialog.tsx";
import { Identity } from "./Identity.tsx";
import { PatientCourse } from "./PatientCourse.tsx";
import { patientQuery } from "./patient-data.ts";
import "./patient.css";
import "../patients/patients.css";

/** One person: who it is, where the course stands, what comes next, and every record. */
export function PatientPage() {
  const { patientId } = useParams({ from: "/signed-in/patients/$patientId" });
  const { data, error, isPending, refetch } = useQuery(patientQuery(patientId));
  const [editing, setEditing] = useState(false);
  const back = <Link to="/patients">Patients</Link>;
  if (isPending) {
    return (
      <>
        <PageHeader title="Patient" back={back} />
        <SkeletonLines lines={8} label="Loading the patient" />
      </>
    );
  }
  if (error) {
    return (
      <>
        <PageHeader title="Patient" back={back} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  const { patient } = data.data;
  return (
    <>
      <PageHeader
        title={fullName(patient)}
        documentTitle="Patient"
        back={back}
        lede={<Identity patient={patient} />}
        actions={
          <Button icon={PenLine} onClick={() => setEditing(true)}>
            Edit details
          </Button>
        }
      />
      <PatientCourse patient={patient} />
      {editing ? (
        <EditPatientDialog patient={patient} etag={data.etag} onClose={() => setEditing(false)} />
      ) : null}
    </>
  );
}
