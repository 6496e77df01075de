import { EmptyState } from "../elements/states/EmptyState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { useSession } from "../sign-in/session.ts";

interface RefusedProps {
  readonly title: string;
  /** Whose work it is: "People and their roles are kept by". */
  readonly keptBy: string;
}

/** A place that is not open to this role: who keeps it, and whom to ask. */
export function Refused({ title, keptBy }: RefusedProps) {
  const { user } = useSession();
  const sites = [...new Set(user.roles.map((role) => role.siteName))].join(" or ");
  return (
    <>
      <PageHeader title={title} />
      <EmptyState picture={<RecordsPicture />} title="Not open to your role">
        {keptBy} an administrator. If you need this for your work, ask an administrator
        {sites === "" ? "" : ` of ${sites}`}; they can give you a further role.
      </EmptyState>
    </>
  );
}
