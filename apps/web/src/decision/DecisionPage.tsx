import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function DecisionPage() {
  return <PageHeader title="Decision" />;
}
