import { MEASURING_METHODS, SCALP_ZONES, ZONE_FACTS } from "@anagen/treatment";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { SelectField } from "../elements/fields/SelectField.tsx";
import type { TypedMeasured } from "./typed-measured.ts";

interface MeasuredFieldsProps {
  readonly label: string;
  readonly unit: string;
  readonly most: number;
  readonly measured: TypedMeasured;
  readonly onChange: (measured: TypedMeasured) => void;
}

/** A value with its interval, how it was obtained and where. */
export function MeasuredFields({ label, unit, most, measured, onChange }: MeasuredFieldsProps) {
  const set = (part: Partial<TypedMeasured>) => onChange({ ...measured, ...part });
  const bounds = { min: 0, max: most, unit, optional: true } as const;
  return (
    <div className="outcome-part">
      <div className="outcome-pair">
        <NumberField
          {...bounds}
          label={label}
          value={measured.value}
          onChange={(value) => set({ value, measurementId: null })}
        />
        <NumberField
          {...bounds}
          label={`${label}, lower end`}
          value={measured.low ?? null}
          onChange={(low) => set({ low })}
        />
        <NumberField
          {...bounds}
          label={`${label}, upper end`}
          value={measured.high ?? null}
          onChange={(high) => set({ high })}
        />
      </div>
      <div className="outcome-pair">
        <SelectField
          label={`${label}: how`}
          hint="Only values obtained in the same way are compared."
          value={measured.method}
          none="Not chosen"
          onChange={(method) => set({ method })}
          choices={MEASURING_METHODS.map(({ id, name, changeErrorPercent }) => ({
            value: id,
            label:
              changeErrorPercent === null
                ? `${name} (error not known)`
                : `${name} (error of a change ${changeErrorPercent} %)`,
          }))}
        />
        <SelectField
          label={`${label}: where`}
          value={measured.zone ?? null}
          none="Not told"
          onChange={(zone) => set({ zone })}
          choices={SCALP_ZONES.map((zone) => ({ value: zone, label: ZONE_FACTS[zone].name }))}
        />
      </div>
    </div>
  );
}
