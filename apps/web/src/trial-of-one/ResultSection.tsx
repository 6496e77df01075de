import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Measure } from "../elements/findings/Measure.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { PlotFigure } from "../evidence/plots/PlotFigure.tsx";
import { figure } from "../evidence/plots/scales.ts";
import { pairedDrawing, pairedSays } from "./paired-drawing.ts";
import { pairedSheet } from "./paired-sheet.ts";
import { SealOpened } from "./SealOpened.tsx";
import { type Analysis, analysisQuery, type Design, type TrialOfOne } from "./trial-data.ts";
import { VERDICT_WORDS, verdictOf } from "./trial-words.ts";

/** After the end: what the pairs tell, in words, as a picture and as a table. */
export function ResultSection({ trial }: { readonly trial: TrialOfOne }) {
  const { data, error, isPending, refetch } = useQuery(analysisQuery(trial.id));
  const { design, sealHash } = trial.body;
  return (
    <Section title="What it tells">
      {isPending ? <SkeletonLines lines={6} label="Comparing the pairs" /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <>
          <Notice title={VERDICT_WORDS[verdictOf(data)]}>{data.words}</Notice>
          {data.pairs.length === 0 ? null : <Figures analysis={data} design={design} />}
          {data.pairs.length === 0 ? null : <Picture analysis={data} design={design} />}
          <SealOpened text={data.sealedText} hash={sealHash} />
        </>
      ) : null}
    </Section>
  );
}

interface PartProps {
  readonly analysis: Analysis;
  readonly design: Design;
}

function Figures({ analysis, design }: PartProps) {
  const { meanDifference, low, high, permutationP, smallestPossibleP, pairs, arms } = analysis;
  if (meanDifference === null || permutationP === null || smallestPossibleP === null) return null;
  return (
    <div className="one-trial-figures">
      <Measure
        label={`Mean difference, ${arms.a} minus ${arms.b}`}
        value={figure(meanDifference)}
        unit={design.measureUnit}
        interval={
          low === null || high === null
            ? "No 95 % interval: too few pairs"
            : `95 % interval ${figure(low)} to ${figure(high)}`
        }
        basis={`${pairs.length} complete ${pairs.length === 1 ? "pair" : "pairs"}, by exact re-allocation`}
      />
      <Measure
        label="Chance of a difference as large, if there were none"
        value={`p ${permutationP.toFixed(3)}`}
        interval={`At best ${smallestPossibleP.toFixed(3)} with so many pairs`}
        basis="Every way of swapping within pairs counted (randomisation test)"
      />
    </div>
  );
}

function Picture({ analysis, design }: PartProps) {
  const sheet = useMemo(() => pairedSheet(analysis, design), [analysis, design]);
  const draw = useMemo(
    () => (width: number) =>
      pairedDrawing(analysis, design, {
        width,
        title: `${design.measure}: ${analysis.arms.a} and ${analysis.arms.b}`,
        says: pairedSays(analysis, design),
      }),
    [analysis, design],
  );
  return <PlotFigure draw={draw} sheet={sheet} fileName="trial-in-one-person" />;
}
