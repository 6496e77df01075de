import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { dayOf } from "../../elements/records/instants.ts";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { useSession } from "../../sign-in/session.ts";
import { Refused } from "../Refused.tsx";
import { hasRole, isAdministrator } from "../roles.ts";
import { type Site, sitesQuery } from "../settings-data.ts";
import { SiteDialog } from "./SiteDialog.tsx";

/** Where the clinic works; every record belongs to one site. */
export function SitesPage() {
  const { user } = useSession();
  const staff = hasRole(user, ["administrator", "clinician", "assistant", "researcher"]);
  const sites = useQuery({ ...sitesQuery, enabled: staff });
  const [shown, setShown] = useState<Site | "new" | null>(null);
  if (!staff) return <Refused title="Sites" keptBy="Sites are kept by" />;
  const columns: readonly Column<Site>[] = [
    {
      id: "name",
      header: "Name",
      sortBy: (site) => site.name,
      cell: (site) => <strong>{site.name}</strong>,
    },
    { id: "zone", header: "Time zone", cell: (site) => site.timezone },
    {
      id: "since",
      header: "Since",
      sortBy: (site) => site.createdAt,
      cell: (site) => shortDay(dayOf(site.createdAt)),
    },
    {
      id: "do",
      header: "",
      align: "end",
      cell: (site) =>
        hasRole(user, ["administrator"], site.id) ? (
          <Button small tone="quiet" onClick={() => setShown(site)}>
            Edit<span className="spoken"> {site.name}</span>
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <PageHeader
        title="Sites"
        lede="Every record belongs to one site and is seen only there. The time zone sets what “today” is."
        actions={
          isAdministrator(user) ? (
            <Button tone="main" icon={Plus} onClick={() => setShown("new")}>
              Add a site
            </Button>
          ) : undefined
        }
      />
      {sites.error ? (
        <ErrorState error={sites.error} onRetry={() => void sites.refetch()} />
      ) : (
        <DataTable
          caption="Sites"
          columns={columns}
          rows={sites.data ?? []}
          rowKey={(site) => site.id}
          loading={sites.isPending}
        />
      )}
      {shown === null ? null : (
        <SiteDialog site={shown === "new" ? null : shown} onClose={() => setShown(null)} />
      )}
    </>
  );
}
