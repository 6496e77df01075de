import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function AssessmentPage() {
  return <PageHeader title="Assessment" />;
}
