import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function PlanPage() {
  return <PageHeader title="Plan" />;
}
