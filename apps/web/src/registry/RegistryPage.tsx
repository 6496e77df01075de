import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { PlotFigure } from "../evidence/plots/PlotFigure.tsx";
import { useSites } from "../today/chosen-site.ts";
import { SiteSwitch } from "../today/SiteSwitch.tsx";
import { ExportSection } from "./ExportSection.tsx";
import { ProtocolSection } from "./ProtocolSection.tsx";
import { REGISTRY_ROLES, type RegistryEntry, registryQuery } from "./registry-data.ts";
import { drawable, registryDrawing, registrySheet } from "./registry-rows.ts";
import "./registry.css";

/** What the clinic learned of its own courses: outcomes and side effects by protocol. */
export function RegistryPage() {
  const { sites, site } = useSites(REGISTRY_ROLES);
  const registry = useQuery({ ...registryQuery(site?.id ?? ""), enabled: site !== null });
  const items = registry.data?.items ?? [];
  return (
    <>
      <PageHeader
        title="Registry"
        lede="Outcomes and side effects of the people treated here, by protocol. People were not given a protocol by chance, so differences between protocols prove nothing."
        actions={site === null ? null : <SiteSwitch sites={sites} site={site} />}
      />
      {site === null ? (
        <EmptyState picture={<RecordsPicture />} title="Not open to your role">
          The registry is for clinicians and researchers of a site.
        </EmptyState>
      ) : null}
      {site !== null && registry.isPending ? (
        <SkeletonLines lines={6} label="Loading the registry" />
      ) : null}
      {registry.isError ? (
        <ErrorState error={registry.error} onRetry={() => void registry.refetch()} />
      ) : null}
      {registry.data?.scope === "research" ? (
        <Notice title="What a researcher sees">
          People whose consent to research holds now. A count of 1 to 4 people is shown as “&lt;5”,
          and figures from which it could be worked out are withheld.
        </Notice>
      ) : null}
      {registry.isSuccess && items.length === 0 ? (
        <EmptyState picture={<RecordsPicture />} title="Nothing to count yet">
          When sessions are signed, they stand here by device, depth, interval and what was
          combined, with side effects and change of density.
        </EmptyState>
      ) : null}
      {items.length > 0 ? <AnySideEffect entries={items} /> : null}
      {items.map((entry) => (
        <ProtocolSection key={entry.protocol.name} entry={entry} />
      ))}
      {site === null ? null : <ExportSection siteId={site.id} />}
    </>
  );
}

function AnySideEffect({ entries }: { readonly entries: readonly RegistryEntry[] }) {
  const draw = useCallback((width: number) => registryDrawing(drawable(entries), width), [entries]);
  if (drawable(entries).length === 0) return null;
  return (
    <PlotFigure
      draw={draw}
      sheet={registrySheet(entries)}
      fileName="registry-side-effects"
      caption="Share of people with any side effect, with its exact 95 % interval. Where nobody had one, the bar ends at what is still possible."
    />
  );
}
