import { useQuery } from "@tanstack/react-query";
import { PackagePlus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { Refused } from "../settings/Refused.tsx";
import { useSites } from "../today/chosen-site.ts";
import { SiteSwitch } from "../today/SiteSwitch.tsx";
import { RecallDialog } from "./RecallDialog.tsx";
import { RecallsSection } from "./RecallsSection.tsx";
import { ReceiveDialog } from "./ReceiveDialog.tsx";
import { StaffSection } from "./StaffSection.tsx";
import { StockTable } from "./StockTable.tsx";
import { wholeStockQuery } from "./stock-data.ts";
import "./stock.css";

const WITH_STOCK = ["administrator", "clinician", "assistant"] as const;

/** What is on the shelf, what may not be used any more, and who was treated with it. */
export function StockPage() {
  const { sites, site } = useSites(WITH_STOCK);
  const stock = useQuery({ ...wholeStockQuery(site?.id ?? ""), enabled: site !== null });
  const [open, setOpen] = useState<"receive" | "recall" | null>(null);
  if (site === null) return <Refused title="Stock" keptBy="Stock is kept by" />;
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title="Stock"
        lede="Cartridges and products by lot: what is left, what expires, what was recalled and who was treated with it."
        actions={
          <>
            <SiteSwitch sites={sites} site={site} />
            <Button icon={TriangleAlert} onClick={() => setOpen("recall")}>
              Recall a lot
            </Button>
            <Button tone="main" icon={PackagePlus} onClick={() => setOpen("receive")}>
              Receive stock
            </Button>
          </>
        }
      />
      {stock.isError ? (
        <ErrorState error={stock.error} onRetry={() => void stock.refetch()} />
      ) : null}
      {stock.data && stock.data.reorder.length > 0 ? (
        <Notice tone="warning" title="To be reordered">
          <ul>
            {stock.data.reorder.map(({ item, left, mark }) => (
              <li key={item.id}>
                {item.name}: {left} left, mark at {mark}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <StockTable
        siteId={site.id}
        items={stock.data?.items ?? []}
        loading={stock.isPending}
        empty={
          <EmptyState picture={<RecordsPicture />} title="Nothing received yet">
            Scan a box, or type its lot and expiry. From then on each use is counted, and an
            expired, recalled or used cartridge is refused.
          </EmptyState>
        }
      />
      <RecallsSection siteId={site.id} />
      <StaffSection siteId={site.id} />
      {open === "receive" ? <ReceiveDialog siteId={site.id} onClose={close} /> : null}
      {open === "recall" ? <RecallDialog siteId={site.id} onClose={close} /> : null}
    </>
  );
}
