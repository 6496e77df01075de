import type { QuestionResult } from "@anagen/evidence";
import { TriangleAlert } from "lucide-react";
import { useCallback, useMemo } from "react";
import { Icon } from "../../elements/Icon.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import type { Sheet } from "../files/sheet.ts";
import { PlotFigure } from "../plots/PlotFigure.tsx";
import { rowsDrawing } from "../plots/rows-drawing.ts";
import { SheetTable } from "../plots/SheetTable.tsx";
import { trialName } from "../trial-names.ts";
import { besideGroups, type SynthesisGroup } from "./syntheses-groups.ts";

interface SynthesesSectionProps {
  readonly id: string;
  readonly syntheses: QuestionResult["syntheses"];
}

/** What published syntheses found, as a range: never one headline number. */
export function SynthesesSection({ id, syntheses }: SynthesesSectionProps) {
  const { groups, others } = useMemo(() => besideGroups(syntheses), [syntheses]);
  const doubts = syntheses.flatMap(({ synthesis, doubts: found }) =>
    found.map((doubt) => ({ synthesis, doubt })),
  );
  if (syntheses.length === 0) return null;
  const withoutInterval: Sheet = {
    caption: "Results printed without an interval",
    columns: ["Synthesis", "Outcome", "Contrast", "Measure", "Printed"],
    rows: others.map(({ synthesis, outcome, contrast, measure, estimate, words }) => [
      trialName(synthesis),
      outcome,
      contrast,
      measure,
      estimate === null ? words : String(estimate),
    ]),
  };
  return (
    <Section
      title="What published syntheses found"
      lede="They pool overlapping trials, so they are not independent, and they disagree. As printed, side by side."
    >
      {groups.map((group) => (
        <SynthesisFigure key={group.measure} id={id} group={group} />
      ))}
      {doubts.length > 0 ? (
        <ul className="question-list">
          {[...new Map(doubts.map((one) => [one.doubt, one])).values()].map(
            ({ synthesis, doubt }) => (
              <li key={doubt} className="question-doubt">
                <Icon of={TriangleAlert} size={16} />
                <span>
                  {trialName(synthesis)}: {doubt}
                </span>
              </li>
            ),
          )}
        </ul>
      ) : null}
      {others.length > 0 ? <SheetTable sheet={withoutInterval} /> : null}
    </Section>
  );
}

function SynthesisFigure({ id, group }: { readonly id: string; readonly group: SynthesisGroup }) {
  const { measure, rows, scale, sheet } = group;
  const draw = useCallback(
    (width: number) =>
      rowsDrawing(rows, {
        width,
        scale,
        title: `Published: ${measure}`,
        says: `Published results as ${measure}: ${rows.map(({ label }) => label).join("; ")}. The table below gives the numbers.`,
      }),
    [rows, scale, measure],
  );
  return (
    <>
      <h3>{measure}</h3>
      <PlotFigure
        draw={draw}
        sheet={sheet}
        fileName={`${id}-published-${measure.replaceAll(/\W+/g, "-")}`}
      />
    </>
  );
}
