import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "../../elements/states/EmptyState.tsx";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { RecordsPicture } from "../../elements/states/pictures.tsx";
import { SkeletonLines } from "../../elements/states/Skeleton.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { useSession } from "../../sign-in/session.ts";
import { Refused } from "../Refused.tsx";
import { hasRole } from "../roles.ts";
import { sitesQuery } from "../settings-data.ts";
import { PriceOfSite } from "./PriceOfSite.tsx";

/** What one session costs at each site; plans show a range from it. */
export function PricesPage() {
  const { user } = useSession();
  const staff = hasRole(user, ["administrator", "clinician", "assistant", "researcher"]);
  const sites = useQuery({ ...sitesQuery, enabled: staff });
  if (!staff) return <Refused title="Prices" keptBy="Prices are kept by" />;
  return (
    <>
      <PageHeader
        title="Prices"
        lede="What one session costs. Plans that are signed keep the price of their day."
      />
      {sites.isPending ? <SkeletonLines label="Loading prices" /> : null}
      {sites.error ? <ErrorState error={sites.error} onRetry={() => void sites.refetch()} /> : null}
      {sites.data?.length === 0 ? (
        <EmptyState picture={<RecordsPicture />} title="No sites yet">
          Add a site first; then its prices stand here.
        </EmptyState>
      ) : null}
      <div className="stack">
        {sites.data?.map((site) => (
          <Section key={site.id} title={site.name}>
            <PriceOfSite siteId={site.id} mayChange={hasRole(user, ["administrator"], site.id)} />
          </Section>
        ))}
      </div>
    </>
  );
}
