import { useCallback, useMemo } from "react";
import { PlotFigure } from "../plots/PlotFigure.tsx";
import { rowsDrawing } from "../plots/rows-drawing.ts";
import { ownInterval, type Pool, type PooledStudy } from "./pool.ts";
import { forestRows, heterogeneityInWords, pInWords, summaryInWords } from "./pool-in-words.ts";
import { StudyToggles } from "./StudyToggles.tsx";
import { forestSheet } from "./sheets.ts";

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
  const sheet = useMemo(() => forestSheet(pool), [pool]);
  const draw = useCallback(
    (width: number) =>
      rowsDrawing(forestRows(pool), {
        width,
        scale: pool.scale,
        title,
        says: `Forest plot. ${summary} ${spread ?? ""}`.trim(),
        below: spread === null ? [] : [spread],
      }),
    [pool, title, summary, spread],
  );
  return (
    <div className="stack">
      <p className="board-result" aria-live="polite">
        <strong className="figures">{summary}</strong>
        {pool.p === null ? null : <span className="quiet"> {pInWords(pool.p)}.</span>}
      </p>
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
