import { InvalidInput } from "@anagen/quantities";
import { useDeferredValue, useMemo, useState } from "react";
import { EmptyState } from "../../elements/states/EmptyState.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { RecordsPicture } from "../../elements/states/pictures.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { AnalysisBoard } from "../analysis/AnalysisBoard.tsx";
import { EvidenceFrame } from "../EvidenceFrame.tsx";
import { ColumnRoles } from "./ColumnRoles.tsx";
import { guessColumn, guessMeasure, MEASURES, type Measure } from "./measures.ts";
import { NumbersField } from "./NumbersField.tsx";
import { type Mapping, ownStudies } from "./own-studies.ts";
import { type PastedTable, parseTable } from "./parse-table.ts";
import { RowProblems } from "./RowProblems.tsx";
import "./own.css";

const STUDY = { id: "study", label: "Name of the study", also: ["trial", "author", "slab", "id"] };
const [FALLBACK] = MEASURES;

function read(text: string): PastedTable | string | null {
  if (text.trim() === "") return null;
  try {
    return parseTable(text);
  } catch (error) {
    if (error instanceof InvalidInput) return error.message;
    throw error;
  }
}

export function guessMapping(measure: Measure, columns: readonly string[]): Mapping {
  return Object.fromEntries(
    [STUDY, ...measure.roles].map((role) => [role.id, guessColumn(role, columns)]),
  );
}

/** Somebody's own studies, pooled here in the browser; nothing is sent, nothing is kept. */
export function OwnDataPage() {
  const [text, setText] = useState("");
  const [chosenMeasure, setMeasure] = useState<Measure | null>(null);
  const [chosenMapping, setMapping] = useState<Mapping>({});
  // Counts whole new tables: what was left out of the old one is not left out of the next.
  const [tables, setTables] = useState(0);
  const settled = useDeferredValue(text);
  const table = useMemo(() => read(settled), [settled]);
  const columns = typeof table === "object" && table !== null ? table.columns : [];
  const measure = chosenMeasure ?? guessMeasure(columns) ?? FALLBACK;
  const mapping = useMemo(
    () => ({ ...(measure ? guessMapping(measure, columns) : {}), ...chosenMapping }),
    [measure, columns, chosenMapping],
  );
  const own = useMemo(
    () =>
      typeof table === "object" && table !== null && measure
        ? ownStudies(table, measure, mapping)
        : null,
    [table, measure, mapping],
  );

  function replace(next: string) {
    setText(next);
    setTables((count) => count + 1);
    setMeasure(null);
    setMapping({});
  }

  return (
    <EvidenceFrame
      title="Your own data"
      lede="Paste or open a table of studies. It is worked out in this window: nothing is sent, and nothing is kept when you leave."
    >
      <Section title="Your numbers">
        <NumbersField text={text} onText={setText} onReplace={replace} />
        {typeof table === "string" ? (
          <Notice tone="problem" title="The table cannot be read" announce>
            {table}
          </Notice>
        ) : null}
      </Section>
      {own === null || measure === undefined ? (
        typeof table === "string" ? null : (
          <EmptyState picture={<RecordsPicture />} title="No table yet">
            One study a row, one heading line. Effects with their spread, means of two groups,
            counts, correlations or shares: the columns are asked for next.
          </EmptyState>
        )
      ) : (
        <>
          <Section title="What the columns mean">
            <ColumnRoles
              columns={columns}
              measure={measure}
              mapping={mapping}
              study={STUDY}
              onMeasure={(next) => {
                setMeasure(next);
                setMapping({});
              }}
              onMapping={(next) => setMapping(next)}
            />
          </Section>
          <Section
            title="Row by row"
            lede={`${own.studies.length} of ${own.studies.length + own.problems.length} rows can be used.`}
          >
            <RowProblems problems={own.problems} />
          </Section>
          {own.studies.length > 0 ? (
            <Section title="The pool">
              <AnalysisBoard
                key={tables}
                title={`Own data: ${measure.label}`}
                fileName="own-data"
                studies={own.studies}
                scale={measure.scale}
                source={{ measure: measure.metafor, rows: own.source }}
              />
            </Section>
          ) : null}
        </>
      )}
    </EvidenceFrame>
  );
}
