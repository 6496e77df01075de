import type { MeasurementRecord } from "@anagen/api";
import { Braces, FileDown, FileSpreadsheet } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { AnchorButton } from "../../elements/actions/LinkButton.tsx";
import { saveFile } from "../../elements/files/save-file.ts";
import { measurementReport } from "../measurement-data.ts";
import { fileNameOf, hairCsv, measurementJson } from "./hair-files.ts";

/** The report on paper, and the hairs as files; made here, without who the person is. */
export function HairFiles({ record }: { readonly record: MeasurementRecord }) {
  const name = fileNameOf(record);
  const measured = record.body.result.status === "measured";
  return (
    <div className="hair-files">
      <AnchorButton small icon={FileDown} href={measurementReport(record.id)} download>
        Report (PDF)
      </AnchorButton>
      {measured ? (
        <>
          <Button
            small
            tone="quiet"
            icon={FileSpreadsheet}
            onClick={() => saveFile(`${name}.csv`, "text/csv;charset=utf-8", hairCsv(record))}
          >
            Hairs (CSV)
          </Button>
          <Button
            small
            tone="quiet"
            icon={Braces}
            onClick={() => saveFile(`${name}.json`, "application/json", measurementJson(record))}
          >
            All of it (JSON)
          </Button>
        </>
      ) : null}
    </div>
  );
}
