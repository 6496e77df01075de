import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { BrokenLinePicture } from "../elements/states/pictures.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="Nothing at this address" />
      <EmptyState
        picture={<BrokenLinePicture />}
        title="This page does not exist"
        action={<LinkButton to="/today">Go to Today</LinkButton>}
      >
        The address may be mistyped, or the record belongs to another site.
      </EmptyState>
    </>
  );
}

/** The same outside the shell, for addresses that no place answers. */
export function NotFoundAlone() {
  return (
    <main className="shell-alone">
      <NotFoundPage />
    </main>
  );
}
