import { useCallback, useMemo, useState } from "react";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { PlotFigure } from "../plots/PlotFigure.tsx";
import { rowsDrawing } from "../plots/rows-drawing.ts";
import type { ViewProps } from "./ForestView.tsx";
import type { Pool } from "./pool.ts";
import { cumulativeSeries, leaveOneOutSeries, type Series } from "./sheets.ts";

/** What one study carries: the result without each, and as they came. */
export function SeriesView({ pool, fileName }: ViewProps) {
  const names = [...new Set(pool.used.flatMap(({ moderators }) => Object.keys(moderators)))];
  const [by, setBy] = useState<string | null>(names.includes("year") ? "year" : null);
  const without = useMemo(() => leaveOneOutSeries(pool), [pool]);
  const added = useMemo(() => cumulativeSeries(pool, by), [pool, by]);
  return (
    <div className="stack">
      <h3>Without each study in turn</h3>
      {without ? (
        <SeriesFigure pool={pool} series={without} fileName={`${fileName}-without-one`} />
      ) : (
        <p className="quiet">Leaving one out needs at least 3 studies in the pool.</p>
      )}
      <h3>As studies were added</h3>
      {names.length > 0 ? (
        <SelectField
          label="In the order of"
          value={by}
          onChange={setBy}
          none="the list"
          choices={names.map((value) => ({ value, label: value }))}
        />
      ) : null}
      {added ? (
        <SeriesFigure pool={pool} series={added} fileName={`${fileName}-cumulative`} />
      ) : (
        <p className="quiet">Adding one by one needs at least 2 studies in the pool.</p>
      )}
    </div>
  );
}

function SeriesFigure({
  pool,
  series,
  fileName,
}: {
  readonly pool: Pool;
  readonly series: Series;
  readonly fileName: string;
}) {
  const { rows, sheet } = series;
  const draw = useCallback(
    (width: number) =>
      rowsDrawing(rows, {
        width,
        scale: pool.scale,
        title: sheet.caption,
        says: `${sheet.caption}: ${rows.length} steps; the table below gives each.`,
      }),
    [rows, pool.scale, sheet.caption],
  );
  return <PlotFigure draw={draw} sheet={sheet} fileName={fileName} />;
}
