import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function ExplainPage() {
  return <PageHeader title="Explain" />;
}
