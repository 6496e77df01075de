import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function PatientsPage() {
  return <PageHeader title="Patients" />;
}
