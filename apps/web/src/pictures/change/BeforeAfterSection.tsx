import { useState } from "react";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../../elements/states/Skeleton.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import type { MeasurementLine } from "../measurement-data.ts";
import type { Picture } from "../picture-data.ts";
import { pictureTitle } from "../picture-words.ts";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { ChangeFigures } from "./ChangeFigures.tsx";
import { pairOf } from "./pair.ts";
import { useChange } from "./useChange.ts";
import "./change.css";

interface BeforeAfterSectionProps {
  readonly pictures: readonly Picture[];
  readonly lines: readonly MeasurementLine[];
}

/** Two pictures of one zone under one slider, and what changed between their measurements. */
export function BeforeAfterSection({ pictures, lines }: BeforeAfterSectionProps) {
  const ordered = [...pictures].sort((a, b) => a.body.takenOn.localeCompare(b.body.takenOn));
  const [beforeId, setBefore] = useState<string | null>(null);
  const [afterId, setAfter] = useState<string | null>(null);
  const [start, end] = pairOf(ordered, lines);
  const before = ordered.find(({ id }) => id === beforeId) ?? start;
  const after = ordered.find(({ id }) => id === afterId) ?? end;
  if (before === undefined || after === undefined) return null;
  const choices = ordered.map((one) => ({ value: one.id, label: pictureTitle(one) }));
  return (
    <Section title="Before and after">
      <div className="before-after-choice">
        <SelectField label="Before" value={before.id} onChange={setBefore} choices={choices} />
        <SelectField label="After" value={after.id} onChange={setAfter} choices={choices} />
      </div>
      {before.id === after.id ? (
        <p className="quiet">Choose two different pictures.</p>
      ) : (
        <Pair key={`${before.id} ${after.id}`} before={before} after={after} lines={lines} />
      )}
    </Section>
  );
}

interface PairProps {
  readonly before: Picture;
  readonly after: Picture;
  readonly lines: readonly MeasurementLine[];
}

function Pair({ before, after, lines }: PairProps) {
  const change = useChange(before, after, lines);
  return (
    <div className="before-after-place">
      <BeforeAfter before={before} after={after} change={change.kind === "known" ? change : null} />
      {change.kind === "unmeasured" ? (
        <p className="quiet">
          Measure both pictures; then hair is matched to hair and the change stands here with its
          detection limit.
        </p>
      ) : change.kind === "loading" ? (
        <SkeletonLines lines={4} label="Comparing" />
      ) : change.kind === "failed" ? (
        <ErrorState error={change.error} onRetry={change.retry} />
      ) : (
        <ChangeFigures change={change} />
      )}
    </div>
  );
}
