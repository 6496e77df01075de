import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { patientHeadQuery } from "../assessment/record/patient.ts";
import { SelectField } from "../elements/fields/SelectField.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { ConsentForm } from "./ConsentForm.tsx";
import { consentTextQuery } from "./consent-data.ts";
import { LANGUAGES } from "./languages.ts";
import "./consent.css";

/** The patient reads each point, answers it, and signs. */
export function GiveConsentPage() {
  const from = "/signed-in/patients/$patientId/consents/new" as const;
  const { patientId } = useParams({ from });
  const { kind, planId } = useSearch({ from });
  const [language, setLanguage] = useState("en");
  const patient = useQuery(patientHeadQuery(patientId));
  const asked = { patientId, kind, planId: planId ?? null, language };
  const offered = useQuery({ ...consentTextQuery(asked), refetchOnWindowFocus: false });
  const back = (
    <Link to="/patients/$patientId/consents" params={{ patientId }}>
      Consents
    </Link>
  );
  const name = patient.data ? `${patient.data.given} ${patient.data.family}`.trim() : "";
  return (
    <>
      <PageHeader
        title={offered.data?.text.title ?? "Consent"}
        documentTitle="Consent"
        back={back}
        lede={offered.data?.text.introduction}
      />
      <div className="consent-language">
        <SelectField
          label="Language of the patient"
          value={language}
          onChange={(chosen) => setLanguage(chosen ?? "en")}
          choices={LANGUAGES}
        />
      </div>
      {offered.isPending ? <SkeletonLines lines={8} label="Loading the text" /> : null}
      {offered.isError ? (
        <ErrorState error={offered.error} onRetry={() => void offered.refetch()} />
      ) : null}
      {offered.data && patient.data ? (
        <ConsentForm
          key={offered.data.hash}
          patientId={patientId}
          patientName={name}
          asked={asked}
          text={offered.data.text}
          hash={offered.data.hash}
        />
      ) : null}
    </>
  );
}
