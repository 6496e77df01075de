import { FileSpreadsheet } from "lucide-react";
import { useMemo } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { saveFile } from "../../elements/files/save-file.ts";
import { csvText } from "../files/sheet.ts";
import { SheetTable } from "../plots/SheetTable.tsx";
import type { ViewProps } from "./ForestView.tsx";
import { influenceSheet } from "./sheets.ts";

/** Which study moves the result, by the usual measures. */
export function InfluenceView({ pool, fileName }: ViewProps) {
  const sheet = useMemo(() => influenceSheet(pool), [pool]);
  if (sheet === null)
    return <p className="quiet">Influence needs at least 3 studies in the pool.</p>;
  const standsOut = sheet.rows.filter((row) => row[1] === "yes").map(([name]) => name);
  return (
    <div className="stack">
      <p>
        {standsOut.length === 0
          ? "No study stands out by the usual cut-offs."
          : `Stands out by the usual cut-offs: ${standsOut.join(", ")}.`}{" "}
        <span className="quiet">
          Cut-offs: Viechtbauer and Cheung 2010, Res Synth Methods 1:112.
        </span>
      </p>
      <SheetTable sheet={sheet} />
      <div>
        <Button
          small
          tone="quiet"
          icon={FileSpreadsheet}
          onClick={() => saveFile(`${fileName}-influence.csv`, "text/csv", csvText(sheet))}
        >
          CSV<span className="spoken"> of the influence table</span>
        </Button>
      </div>
    </div>
  );
}
