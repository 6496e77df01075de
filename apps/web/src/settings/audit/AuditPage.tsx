import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { EmptyState } from "../../elements/states/EmptyState.tsx";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { RecordsPicture } from "../../elements/states/pictures.tsx";
import { SkeletonLines } from "../../elements/states/Skeleton.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { useSettled } from "../../patients/useSettled.ts";
import { useSession } from "../../sign-in/session.ts";
import { Refused } from "../Refused.tsx";
import { isAdministrator } from "../roles.ts";
import { type AuditFilter, auditPage, usersQuery } from "../settings-data.ts";
import { AuditFilterForm } from "./AuditFilterForm.tsx";
import { AuditTable } from "./AuditTable.tsx";
import { ChainCheck } from "./ChainCheck.tsx";
import "./audit.css";

const PAGE = 50;
const SETTLE_MS = 200;
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Who did what, and when: reads, changes, refusals and sign-ins, newest first. */
export function AuditPage() {
  const { user } = useSession();
  if (!isAdministrator(user)) {
    return <Refused title="Audit" keptBy="The audit trail is read by" />;
  }
  return <Trail />;
}

function Trail() {
  const [filter, setFilter] = useState<AuditFilter>({});
  const settled = useSettled(filter, SETTLE_MS);
  const people = useQuery(usersQuery);
  const patientError =
    filter.patientId !== undefined && !ID.test(filter.patientId)
      ? "An id has 1 to 64 letters, digits, dashes or underscores."
      : undefined;
  const trail = useInfiniteQuery({
    queryKey: ["audit", settled],
    enabled: patientError === undefined,
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      auditPage({ ...settled, limit: PAGE }, pageParam === "" ? undefined : pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
  const events = trail.data?.pages.flatMap((page) => page.items) ?? [];
  const refused = trail.error instanceof Problem ? trail.error.messageFor("patientId") : undefined;
  return (
    <>
      <PageHeader
        title="Audit"
        lede="Who did what, and when, newest first. Each event seals the one before, so that a change or a gap shows."
      />
      <div className="stack">
        <ChainCheck />
        <AuditFilterForm
          filter={filter}
          people={people.data ?? []}
          patientError={patientError ?? refused}
          onChange={setFilter}
        />
        {trail.isPending ? <SkeletonLines lines={10} label="Loading the audit trail" /> : null}
        {trail.error && refused === undefined ? (
          <ErrorState error={trail.error} onRetry={() => void trail.refetch()} />
        ) : null}
        {trail.data && events.length === 0 ? (
          <EmptyState
            picture={<RecordsPicture />}
            title="No event matches"
            action={<Button onClick={() => setFilter({})}>Show everything</Button>}
          >
            Reads, changes, refusals and sign-ins stand here from the first day on.
          </EmptyState>
        ) : null}
        {events.length > 0 ? <AuditTable events={events} /> : null}
        {trail.hasNextPage ? (
          <div>
            <Button busy={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
              Show older events
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}
