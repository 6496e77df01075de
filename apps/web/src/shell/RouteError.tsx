import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";

/** Shown in a place that failed; the navigation around it keeps working. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <>
      <PageHeader title="This place could not be shown" />
      <ErrorState
        error={error}
        kept="Nothing that was saved is lost."
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </>
  );
}

/** The same outside the shell, when not even the session could be read. */
export function RouteErrorAlone(props: ErrorComponentProps) {
  return (
    <main className="shell-alone">
      <RouteError {...props} />
    </main>
  );
}

/** While a place is being fetched. */
export { SkeletonLines as RoutePending } from "../elements/states/Skeleton.tsx";
