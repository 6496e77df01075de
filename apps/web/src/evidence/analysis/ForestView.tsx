import { useCallback, useMemo, useState } from "react";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { PlotFigure } from "../plots/PlotFigure.tsx";
import { rowsDrawing } from "../plots/rows-drawing.ts";
import { ownInterval, type Pool, type PooledStudy } from "./pool.ts";
import { forestRows, heterogeneityInWords, pInWords, summaryInWords } from "./pool-in-words.ts";
import { StudyToggles } from "./StudyToggles.tsx";
import { forestSheet } from "./sheets.ts";
import { subgrouped, wordModerators } from "./subgroups.ts";

export interface ViewProps {
  readonly pool: Pool;
  readonly title: string;
  readonly fileName: string;
}

interface ForestViewProps extends ViewProps {
  readonly studies: readonly PooledStudy[];
  readonly onToggle: (id: string) => void;
}

/** The forest plot with its result in words, and a switch for each study. */
export function ForestView({ pool, title, fileName, studies, onToggle }: ForestViewProps) {
  const summary = summaryInWords(pool);
  const spread = heterogeneityInWords(pool);
  const groupings = useMemo(() => wordModerators(studies), [studies]);
  const [by, setBy] = useState<string | null>(null);
  const groups = useMemo(() => (by === null ? null : subgrouped(pool, by)), [pool, by]);
  const sheet = useMemo(() => forestSheet(pool, groups?.pooled), [pool, groups]);
  const notes = useMemo(
    () => [...(spread === null ? [] : [spread]), ...(groups === null ? [] : [groups.between])],
    [spread, groups],
  );
  const draw = useCallback(
    (width: number) =>
      rowsDrawing(groups?.rows ?? forestRows(pool), {
        width,
        scale: pool.scale,
        title,
        says: ["Forest plot.", summary, ...notes].join(" "),
        below: notes,
      }),
    [pool, groups, title, summary, notes],
  );
  return (
    <div className="stack">
      <p className="board-result" aria-live="polite">
        <strong className="figures">{summary}</strong>
        {pool.p === null ? null : <span className="quiet"> {pInWords(pool.p)}.</span>}
      </p>
      {groupings.length > 0 ? (
        <div className="screen-only">
          <SelectField
            label="Groups by"
            none="No groups"
            value={by}
            onChange={setBy}
            choices={groupings.map((value) => ({ value, label: value }))}
          />
        </div>
      ) : null}
      {studies.length > 0 ? (
        <PlotFigure draw={draw} sheet={sheet} fileName={`${fileName}-forest`} />
      ) : null}
      <StudyToggles
        studies={studies}
        pool={pool}
        onToggle={onToggle}
        interval={(study) => ownInterval(study, pool.model.level)}
      />
    </div>
  );
}
