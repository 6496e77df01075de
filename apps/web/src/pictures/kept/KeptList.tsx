import { shortDay } from "../../elements/records/days.ts";
import type { MeasurementLine } from "../measurement-data.ts";

interface KeptListProps {
  readonly lines: readonly MeasurementLine[];
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
}

/** Where a picture was measured more than once: which of them is shown. */
export function KeptList({ lines, shownId, onShow }: KeptListProps) {
  return (
    <fieldset className="kept-list">
      <legend className="field-label">Kept measurements</legend>
      {lines.map((line) => (
        <label key={line.id}>
          <input
            type="radio"
            name="kept-measurement"
            checked={line.id === shownId}
            onChange={() => onShow(line.id)}
          />
          <span>
            {densityWords(line)}
            <small>
              {shortDay(line.at.slice(0, 10))}
              {line.authorName ? `, ${line.authorName}` : ""}
              {line.corrected ? ", corrected by hand" : ""}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const densityWords = ({ densityPerCm2: density }: MeasurementLine): string =>
  density === null
    ? "Not measured"
    : `${Math.round(density.value)} per cm² (${Math.round(density.low)} to ${Math.round(density.high)})`;
