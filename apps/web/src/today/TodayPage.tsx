import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function TodayPage() {
  return <PageHeader title="Today" />;
}
