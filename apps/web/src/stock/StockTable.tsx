import { type ReactNode, useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { type Column, DataTable } from "../elements/records/DataTable.tsx";
import { shortDay } from "../elements/records/days.ts";
import { DiscardDialog } from "./DiscardDialog.tsx";
import type { StockItem } from "./stock-data.ts";

interface StockTableProps {
  readonly siteId: string;
  readonly items: readonly StockItem[];
  readonly loading: boolean;
  readonly empty: ReactNode;
}

const SOON_DAYS = 60;

/** One line a lot; what may not be used says why. */
export function StockTable({ siteId, items, loading, empty }: StockTableProps) {
  const [discarding, setDiscarding] = useState<StockItem | null>(null);
  const columns: readonly Column<StockItem>[] = [
    {
      id: "name",
      header: "Product",
      cell: ({ item }) => item.name,
      sortBy: ({ item }) => item.name,
    },
    {
      id: "lot",
      header: "Lot",
      cell: ({ lot }) => <span className="stock-lot">{lot}</span>,
      sortBy: ({ lot }) => lot,
    },
    {
      id: "expiry",
      header: "Expiry",
      cell: (row) => <Expiry row={row} />,
      sortBy: ({ expiresOn }) => expiresOn,
    },
    {
      id: "left",
      header: "Left",
      align: "end",
      cell: ({ left, received }) => `${left} of ${received}`,
      sortBy: ({ left }) => left,
    },
    {
      id: "state",
      header: "State",
      cell: ({ refusedBecause }) =>
        refusedBecause === null ? (
          "May be used"
        ) : (
          <span className="stock-refused">{refusedBecause}</span>
        ),
    },
    {
      id: "act",
      header: "",
      cell: (row) =>
        row.left > 0 ? (
          <span className="stock-act">
            <Button small onClick={() => setDiscarding(row)}>
              Discard<span className="spoken"> lot {row.lot}</span>
            </Button>
          </span>
        ) : null,
    },
  ];
  return (
    <>
      <DataTable
        caption="Stock by lot"
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        loading={loading}
        empty={empty}
        initialSorting={{ column: "expiry", descending: false }}
      />
      {discarding ? (
        <DiscardDialog siteId={siteId} item={discarding} onClose={() => setDiscarding(null)} />
      ) : null}
    </>
  );
}

function Expiry({ row }: { readonly row: StockItem }) {
  const { expiresOn, expiresInDays } = row;
  const soon = expiresInDays >= 0 && expiresInDays <= SOON_DAYS;
  return (
    <span className={expiresInDays < 0 ? "stock-refused" : soon ? "stock-soon" : undefined}>
      {shortDay(expiresOn)}
      {expiresInDays < 0 ? " (expired)" : soon ? ` (in ${expiresInDays} days)` : ""}
    </span>
  );
}
