import { CHANGE_REASONS, type Comparison } from "@anagen/trichometry";
import { Measure } from "../../elements/findings/Measure.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { signed, verdictWords } from "./change-words.ts";
import type { KnownChange } from "./useChange.ts";

/** Change at the same spot, hair by hair; below the measurement error it is called no change. */
export function ChangeFigures({ change }: { readonly change: KnownChange }) {
  const { comparison, before, after } = change;
  if (comparison === null) {
    return (
      <Notice tone="warning" title="No statement about change">
        One of the measurements lacks what a comparison needs. Measure that picture again here.
      </Notice>
    );
  }
  if (comparison.status === "refused" || comparison.verdict === null) {
    return <Refused comparison={comparison} />;
  }
  const { densityChangePercent: density, meanWidthChangeUm: width } = comparison;
  const byHand = before.steps + after.steps > 0;
  return (
    <div className="change-figures">
      <p className="change-verdict">{verdictWords(comparison.verdict)}</p>
      {density ? (
        <Measure
          label="Density on the common area"
          value={`${signed(density.value)} %`}
          interval={`${signed(density.low)} to ${signed(density.high)} %, 95 %`}
          basis={`told from measurement error from ${comparison.detectionLimitPercent?.toFixed(0)} % on`}
        />
      ) : null}
      {width ? (
        <Measure
          label="Mean thickness of the same hairs"
          value={`${signed(width.value, 1)} µm`}
          interval={`${signed(width.low, 1)} to ${signed(width.high, 1)} µm, 95 %`}
          basis={
            comparison.widthDetectable
              ? `told from measurement error from ${comparison.widthDetectionLimitUm?.toFixed(1)} µm on`
              : "no detectable change in thickness"
          }
        />
      ) : null}
      <ul className="change-hairs">
        <li>{comparison.matched} hairs found again</li>
        <li>
          <Ring kind="lost" />
          {comparison.lost} not found again
        </li>
        <li>
          <Ring kind="gained" />
          {comparison.gained} new
        </li>
        {comparison.misread ? (
          <li>{comparison.misread} in one picture alone, likelier misread than changed</li>
        ) : null}
        <li>
          {comparison.thickened} thicker, {comparison.thinned} thinner
        </li>
      </ul>
      <p className="quiet">
        On {comparison.overlapCm2?.toFixed(2)} cm² that both pictures show. The same spot was found
        by {comparison.registration?.matchedUnits} hair units
        {byHand ? "; corrections by hand are counted in" : ""}. A change in density is no proof of
        what caused it.
      </p>
    </div>
  );
}

function Ring({ kind }: { readonly kind: "lost" | "gained" }) {
  return (
    <svg className="change-ring" viewBox="0 0 16 16" aria-hidden="true">
      <circle className="change-casing" cx="8" cy="8" r="5" />
      <circle className={`change-${kind}`} cx="8" cy="8" r="5" />
    </svg>
  );
}

function Refused({ comparison }: { readonly comparison: Comparison }) {
  const { before, after, warning } = comparison.separate;
  return (
    <Notice tone="warning" title="No statement about change">
      <ul>
        {comparison.reasons.map((reason) => (
          <li key={reason}>
            {CHANGE_REASONS[reason].words} {CHANGE_REASONS[reason].remedy}
          </li>
        ))}
      </ul>
      {before !== null && after !== null ? (
        <p>
          Each by itself: {Math.round(before.value)} and {Math.round(after.value)} per cm².{" "}
          {warning}
        </p>
      ) : null}
    </Notice>
  );
}
