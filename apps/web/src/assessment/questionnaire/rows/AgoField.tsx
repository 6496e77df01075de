import { DateField } from "../../../elements/fields/DateField.tsx";
import { NumberField } from "../../../elements/fields/NumberField.tsx";
import { dayNumber } from "../../../elements/records/days.ts";
import { dayAfter } from "../../live/sentence.ts";

interface AgoFieldProps {
  /** Read aloud with both boxes: "Isotretinoin stopped". */
  readonly what: string;
  /** Whole days before today; null: not known. */
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
  readonly today: string;
}

const LONGEST_DAYS = 36_500;

/** A day in the past, typed as a date or as days ago; the two always agree. */
export function AgoField({ what, days, onChange, today }: AgoFieldProps) {
  return (
    <div className="ago">
      <NumberField
        label={
          <>
            <span className="spoken">{what}: </span>Days ago
          </>
        }
        value={days}
        onChange={onChange}
        unit="days"
        min={0}
        max={LONGEST_DAYS}
        whole
      />
      <DateField
        label={
          <>
            <span className="spoken">{what}: </span>or on
          </>
        }
        value={days === null ? null : dayAfter(today, -days)}
        max={today}
        onChange={(day) => {
          if (day === null) return onChange(null);
          const ago = dayNumber(today) - dayNumber(day);
          if (ago >= 0 && ago <= LONGEST_DAYS) onChange(ago);
        }}
      />
    </div>
  );
}
