import type { ComponentProps } from "react";
import { NumberField } from "../../elements/fields/NumberField.tsx";

type NumberOrUnknownProps = ComponentProps<typeof NumberField> & {
  /** Read aloud with the chip: "Age". */
  readonly name: string;
};

/** A number, with "not known" as an answer of its own beside it. */
export function NumberOrUnknown({ name, ...field }: NumberOrUnknownProps) {
  return (
    <div className="number-or-unknown">
      {/* A number that is taken away leaves the box empty, whatever was being typed in it. */}
      <NumberField key={field.value === null ? "unknown" : "known"} {...field} />
      <label className="chip chip-unknown">
        <input
          type="checkbox"
          checked={field.value === null}
          onChange={() => field.onChange(null)}
        />
        <span>
          <span className="spoken">{name}: </span>Not known
        </span>
      </label>
    </div>
  );
}
