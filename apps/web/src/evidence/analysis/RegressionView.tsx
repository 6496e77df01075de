import { useCallback, useMemo, useState } from "react";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { bubbleDrawing } from "../plots/bubble-drawing.ts";
import { PlotFigure } from "../plots/PlotFigure.tsx";
import type { ViewProps } from "./ForestView.tsx";
import { numberModerators, type Regression, regressionOn } from "./meta-regression.ts";
import { pInWords } from "./pool-in-words.ts";

/** Do effects go with something else: needle length, weeks, year? Between studies, never within. */
export function RegressionView({ pool, fileName }: ViewProps) {
  const names = useMemo(() => numberModerators(pool.used), [pool.used]);
  const [chosen, setChosen] = useState<string | null>(null);
  const moderator = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? null);
  const found = useMemo(
    () => (moderator === null ? null : regressionOn(pool, moderator)),
    [pool, moderator],
  );
  if (moderator === null || found === null)
    return (
      <p className="quiet">
        No number differs between the studies in the pool, so nothing can be drawn against it.
      </p>
    );
  return (
    <div className="stack">
      <SelectField
        label="Effect against"
        value={moderator}
        onChange={setChosen}
        choices={names.map((value) => ({ value, label: value }))}
      />
      {typeof found === "string" ? (
        <Notice>{found}</Notice>
      ) : (
        <BubbleFigure found={found} pool={pool} fileName={fileName} />
      )}
    </div>
  );
}

function BubbleFigure({
  found,
  pool,
  fileName,
}: {
  readonly found: Regression;
  readonly pool: ViewProps["pool"];
  readonly fileName: string;
}) {
  const { fit, bubbles, line, moderator, missing, sheet } = found;
  const slope = fit.estimates[1] ?? Number.NaN;
  const { low, high } = fit.intervals[1] ?? { low: Number.NaN, high: Number.NaN };
  const p = fit.p[1] ?? Number.NaN;
  const words = `Slope ${slope.toPrecision(3)} (${low.toPrecision(3)} to ${high.toPrecision(3)}) for each unit of ${moderator}, as analysed; ${pInWords(p)}.`;
  const draw = useCallback(
    (width: number) =>
      bubbleDrawing(bubbles, {
        width,
        scale: pool.scale,
        moderator,
        line,
        title: sheet.caption,
        says: `${sheet.caption}, ${bubbles.length} studies. ${words}`,
      }),
    [bubbles, pool.scale, moderator, line, sheet.caption, words],
  );
  return (
    <div className="stack">
      <p className="figures">{words}</p>
      <PlotFigure
        draw={draw}
        sheet={sheet}
        fileName={`${fileName}-against-${moderator}`}
        caption="Circles by weight. A slope between studies is not proof: studies differ in more than this one thing."
      />
      {missing.length > 0 ? (
        <p className="quiet">Not in this picture, value not known: {missing.join(", ")}.</p>
      ) : null}
    </div>
  );
}
