import { FileSpreadsheet } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { saveFile } from "../../elements/files/save-file.ts";
import { EmptyState } from "../../elements/states/EmptyState.tsx";
import { RecordsPicture } from "../../elements/states/pictures.tsx";
import { EvidenceFrame } from "../EvidenceFrame.tsx";
import { csvText } from "../files/sheet.ts";
import { trialRows } from "./facets.ts";
import { fitting, NO_FILTER } from "./filter.ts";
import { TrialFilters } from "./TrialFilters.tsx";
import { TrialTable } from "./TrialTable.tsx";
import { trialSheet } from "./trial-sheet.ts";
import "./trials.css";

/** Every study that was recorded, with its doubts. */
export function TrialsPage() {
  const [filter, setFilter] = useState(NO_FILTER);
  const all = trialRows();
  const rows = useMemo(() => fitting(all, filter), [all, filter]);
  return (
    <EvidenceFrame
      title="Trials"
      lede="What was printed, where it was seen, and whether it adds up."
      actions={
        <Button
          icon={FileSpreadsheet}
          onClick={() => saveFile("trials.csv", "text/csv", csvText(trialSheet(rows)))}
        >
          Save as CSV
        </Button>
      }
    >
      <TrialFilters filter={filter} onChange={setFilter} />
      <p className="quiet figures" aria-live="polite">
        {rows.length} of {all.length} studies
      </p>
      {rows.length === 0 ? (
        <EmptyState
          picture={<RecordsPicture />}
          title="No study fits"
          action={<Button onClick={() => setFilter(NO_FILTER)}>Show all studies</Button>}
        >
          Fewer conditions find more. A study whose device, needle or year was not printed is found
          under “Not known”.
        </EmptyState>
      ) : (
        <TrialTable rows={rows} />
      )}
    </EvidenceFrame>
  );
}
