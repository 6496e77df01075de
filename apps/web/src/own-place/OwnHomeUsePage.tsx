import { HomeUsePanel } from "../home-use/HomeUsePanel.tsx";
import { OwnPage } from "./OwnPage.tsx";

/** Needling at home, for the patient. */
export function OwnHomeUsePage() {
  return (
    <OwnPage
      title="Needling at home"
      lede="Strict limits, the same steps every time, and an end for good when the skin says so."
    >
      {(patientId) => <HomeUsePanel patientId={patientId} />}
    </OwnPage>
  );
}
