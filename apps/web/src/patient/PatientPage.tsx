import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function PatientPage() {
  return <PageHeader title="Patient" />;
}
