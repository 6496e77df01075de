import { FileSpreadsheet } from "lucide-react";
import { AnchorButton } from "../elements/actions/LinkButton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { exportOf } from "./registry-data.ts";

const FORMATS = [
  { format: "csv", word: "CSV" },
  { format: "parquet", word: "Parquet" },
  { format: "json", word: "JSON, columns explained" },
] as const;

/** Rows without names, for research. */
export function ExportSection({ siteId }: { readonly siteId: string }) {
  return (
    <Section
      title="Rows for research"
      lede="One row a session, side effect or outcome, of people whose consent to research holds now."
    >
      <div className="stack stack-close">
        <p>
          No name, number, date or free text: a mark in place of the person, ages in bands, days
          since the first session. Whoever knows a person well may still recognise them in such
          rows, so they stay health data. Every download is written to the audit trail.
        </p>
        <div className="row">
          {FORMATS.map(({ format, word }) => (
            <AnchorButton
              key={format}
              small
              icon={FileSpreadsheet}
              href={exportOf(siteId, format)}
              download={`registry.${format}`}
            >
              {word}
            </AnchorButton>
          ))}
        </div>
      </div>
    </Section>
  );
}
