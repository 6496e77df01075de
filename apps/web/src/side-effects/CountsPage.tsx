import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { useSites } from "../today/chosen-site.ts";
import { SiteSwitch } from "../today/SiteSwitch.tsx";
import { CountsTable } from "./CountsTable.tsx";
import { countsQuery } from "./side-effect-data.ts";
import "./side-effects.css";

/** Side effects of the clinic by protocol: people and events apart, with what could still be true. */
export function CountsPage() {
  const { sites, site } = useSites(["clinician"]);
  const counts = useQuery({ ...countsQuery(site?.id ?? ""), enabled: site !== null });
  return (
    <>
      <PageHeader
        title="Side effects, counted"
        lede="Of those treated here. “None seen” still leaves room: the upper end says how much."
        actions={site === null ? null : <SiteSwitch sites={sites} site={site} />}
      />
      {site === null ? (
        <EmptyState picture={<RecordsPicture />} title="Not open to your role">
          Counts are for clinicians of a site. Researchers find them in the registry.
        </EmptyState>
      ) : null}
      {site !== null && counts.isPending ? (
        <SkeletonLines lines={6} label="Loading the counts" />
      ) : null}
      {counts.isError ? (
        <ErrorState error={counts.error} onRetry={() => void counts.refetch()} />
      ) : null}
      {counts.data?.length === 0 ? (
        <EmptyState picture={<RecordsPicture />} title="Nobody treated yet">
          When sessions are signed, side effects stand here by protocol, with exact 95 % upper ends.
        </EmptyState>
      ) : null}
      {(counts.data ?? []).map((protocol) => (
        <Section
          key={protocol.protocol}
          title={protocol.protocol}
          lede={`${protocol.people} people, ${protocol.sessions} sessions, ${protocol.events} events.`}
        >
          <CountsTable counts={protocol} />
        </Section>
      ))}
    </>
  );
}
