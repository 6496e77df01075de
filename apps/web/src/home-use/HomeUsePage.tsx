import { useParams } from "@tanstack/react-router";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { HomeUsePanel } from "./HomeUsePanel.tsx";

/** The clinic's view of what a patient does at home. */
export function HomeUsePage() {
  const { patientId } = useParams({ from: "/signed-in/patients/$patientId/home-use" });
  return (
    <>
      <PageHeader
        title="Needling at home"
        lede="What the patient told, held against the fixed limits. Nobody may override them."
        back={<BackToPatient patientId={patientId} />}
      />
      <HomeUsePanel patientId={patientId} />
    </>
  );
}
