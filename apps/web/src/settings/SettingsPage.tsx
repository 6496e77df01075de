import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function SettingsPage() {
  return <PageHeader title="Settings" />;
}
