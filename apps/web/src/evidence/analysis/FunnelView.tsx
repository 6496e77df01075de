import { useCallback, useMemo, useState } from "react";
import { YesNoField } from "../../elements/fields/ChoiceGroup.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { funnelDrawing } from "../plots/funnel-drawing.ts";
import { PlotFigure } from "../plots/PlotFigure.tsx";
import { readInterval } from "../plots/scales.ts";
import type { ViewProps } from "./ForestView.tsx";
import { funnelOf } from "./funnel.ts";
import { pInWords } from "./pool-in-words.ts";

/** Are small studies different? The funnel with contours, Egger's test, trim and fill. */
export function FunnelView({ pool, title, fileName }: ViewProps) {
  const [withFill, setWithFill] = useState(false);
  const funnel = useMemo(() => funnelOf(pool, withFill), [pool, withFill]);
  const pooled = pool.summary?.estimate ?? null;
  const { filled, test, points } = funnel;
  const says = `Funnel plot of ${points.length} studies against their standard errors. ${
    test ? `Egger's test: ${pInWords(test.p)}.` : ""
  }`;
  const draw = useCallback(
    (width: number) =>
      funnelDrawing(points, { width, scale: pool.scale, pooled, title, says: says.trim() }),
    [points, pool.scale, pooled, title, says],
  );
  if (points.length === 0)
    return <p className="quiet">A funnel needs at least one study in the pool.</p>;
  return (
    <div className="stack">
      <PlotFigure
        draw={draw}
        sheet={funnel.sheet}
        fileName={`${fileName}-funnel`}
        caption="Effect across, standard error down: small studies lie low. In the bands a study alone gives p above 0.1, 0.05 and 0.01, from dark to pale; outside them p is smaller. A lopsided funnel can come from missing studies, and from other things."
      />
      {test ? (
        <p>
          Egger's regression test: {pInWords(test.p)}
          {test.tooFew ? ", with fewer than 10 studies: too few to rely on." : "."}
        </p>
      ) : (
        <p className="quiet">Egger's test needs at least 3 studies whose standard errors differ.</p>
      )}
      <YesNoField
        label="Add the studies that trim and fill takes for missing?"
        value={withFill}
        notKnown={false}
        onChange={(next) => setWithFill(next === true)}
      />
      {funnel.refused ? <Notice tone="warning">{funnel.refused}</Notice> : null}
      {filled ? (
        <p>
          {filled.missing === 0
            ? "Trim and fill finds none missing."
            : `Trim and fill adds ${filled.missing} on the ${filled.side}; with them the result would be ${readInterval(
                pool.scale,
                {
                  estimate: filled.fit.estimates[0] ?? Number.NaN,
                  low: filled.fit.intervals[0]?.low ?? Number.NaN,
                  high: filled.fit.intervals[0]?.high ?? Number.NaN,
                },
              )}, by z. A thought experiment, not a correction.`}
        </p>
      ) : null}
    </div>
  );
}
