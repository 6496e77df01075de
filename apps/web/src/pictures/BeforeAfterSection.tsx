import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SelectField } from "../elements/fields/SelectField.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { ChangeFigures } from "./ChangeFigures.tsx";
import { type MeasurementLine, measurementQuery } from "./measurement-data.ts";
import type { Picture } from "./picture-data.ts";
import { pictureTitle } from "./picture-words.ts";

interface BeforeAfterSectionProps {
  readonly pictures: readonly Picture[];
  readonly lines: readonly MeasurementLine[];
}

/** Two pictures of one zone under one slider, and what changed between their measurements. */
export function BeforeAfterSection({ pictures, lines }: BeforeAfterSectionProps) {
  const ordered = [...pictures].sort((a, b) => a.body.takenOn.localeCompare(b.body.takenOn));
  const [beforeId, setBefore] = useState<string | null>(null);
  const [afterId, setAfter] = useState<string | null>(null);
  const [start, end] = pairOf(ordered);
  const before = ordered.find(({ id }) => id === beforeId) ?? start;
  const after = ordered.find(({ id }) => id === afterId) ?? end;
  if (before === undefined || after === undefined || before.id === after.id) return null;
  const choices = ordered.map((one) => ({ value: one.id, label: pictureTitle(one) }));
  const newest = (picture: Picture) => lines.find(({ pictureId }) => pictureId === picture.id)?.id;
  return (
    <Section title="Before and after">
      <div className="before-after-choice">
        <SelectField label="Before" value={before.id} onChange={setBefore} choices={choices} />
        <SelectField label="After" value={after.id} onChange={setAfter} choices={choices} />
      </div>
      <div className="before-after-place">
        <BeforeAfter before={before} after={after} />
        <Change beforeId={newest(before)} afterId={newest(after)} />
      </div>
    </Section>
  );
}

/** The first and the last picture of one zone and purpose, where there are two. */
function pairOf(ordered: readonly Picture[]): readonly [Picture?, Picture?] {
  for (const first of ordered) {
    const last = ordered.findLast(
      ({ body }) => body.zone === first.body.zone && body.purpose === first.body.purpose,
    );
    if (last !== undefined && last.id !== first.id) return [first, last];
  }
  return [];
}

interface ChangeProps {
  readonly beforeId: string | undefined;
  readonly afterId: string | undefined;
}

function Change({ beforeId, afterId }: ChangeProps) {
  const ready = beforeId !== undefined && afterId !== undefined;
  const before = useQuery({ ...measurementQuery(beforeId ?? ""), enabled: ready });
  const after = useQuery({ ...measurementQuery(afterId ?? ""), enabled: ready });
  if (!ready) {
    return (
      <p className="quiet">
        Measure both pictures; then hair is matched to hair and the change stands here with its
        detection limit.
      </p>
    );
  }
  if (before.data === undefined || after.data === undefined) return null;
  return <ChangeFigures before={before.data.body.result} after={after.data.body.result} />;
}
