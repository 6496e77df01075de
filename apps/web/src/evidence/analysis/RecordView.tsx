import { FileJson, FileTerminal } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { saveFile } from "../../elements/files/save-file.ts";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import type { ViewProps } from "./ForestView.tsx";
import { givenRows, type RecordOfAnalysis, requestDocument, scriptForR } from "./record.ts";

interface RecordViewProps extends ViewProps {
  readonly source?: {
    readonly measure: string;
    readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  };
}

/** What was done, as a request for the command line and as a script for R. */
export function RecordView({ pool, title, fileName, source }: RecordViewProps) {
  if (pool.used.length === 0) return <p className="quiet">No study is in the pool.</p>;
  const names = new Set(pool.used.map(({ label }) => label));
  const record: RecordOfAnalysis = {
    title,
    measure: source?.measure ?? "GEN",
    rows: source
      ? source.rows.filter((row) => names.has(String(row["study"])))
      : givenRows(pool.used),
    model: pool.model,
    test: pool.fit?.test ?? pool.model.test,
    leftOut: pool.leftOut.map(({ label }) => label),
    moderator: null,
  };
  const request = JSON.stringify(requestDocument(record), null, 2);
  const script = scriptForR(record);
  return (
    <div className="stack">
      <p>
        Two records of this pool. The request gives the same numbers with{" "}
        <code>anagen evidence fit {fileName}.json --json</code>; the script does the same in R with
        metafor.
      </p>
      <div className="row">
        <Button
          icon={FileJson}
          onClick={() => saveFile(`${fileName}.json`, "application/json", `${request}\n`)}
        >
          Save the request
        </Button>
        <Button icon={FileTerminal} onClick={() => saveFile(`${fileName}.R`, "text/plain", script)}>
          Save the R script
        </Button>
      </div>
      <Disclosure summary="Read the request">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
        <pre className="board-script" tabIndex={0}>
          {request}
        </pre>
      </Disclosure>
      <Disclosure summary="Read the R script">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
        <pre className="board-script" tabIndex={0}>
          {script}
        </pre>
      </Disclosure>
    </div>
  );
}
