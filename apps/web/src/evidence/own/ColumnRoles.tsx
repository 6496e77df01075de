import { SelectField } from "../../elements/fields/SelectField.tsx";
import { MEASURES, type Measure, type Role } from "./measures.ts";
import type { Mapping } from "./own-studies.ts";

interface ColumnRolesProps {
  readonly columns: readonly string[];
  readonly measure: Measure;
  readonly mapping: Mapping;
  readonly study: Role;
  readonly onMeasure: (measure: Measure) => void;
  readonly onMapping: (mapping: Mapping) => void;
}

/** Which measure, and which column holds what. Other columns may explain differences. */
export function ColumnRoles(props: ColumnRolesProps) {
  const { columns, measure, mapping, study, onMeasure, onMapping } = props;
  const choices = columns.map((value) => ({ value, label: value === "" ? "(no name)" : value }));
  return (
    <div className="stack">
      <SelectField
        label="The rows hold"
        hint={measure.hint}
        value={measure.id}
        onChange={(id) => {
          const next = MEASURES.find((one) => one.id === id);
          if (next) onMeasure(next);
        }}
        choices={MEASURES.map(({ id, label }) => ({ value: id, label }))}
      />
      <div className="own-roles">
        {[study, ...measure.roles].map((role) => (
          <SelectField
            key={role.id}
            label={role.label}
            none={role.id === "study" ? "Number the rows" : "No column"}
            value={mapping[role.id] ?? null}
            onChange={(column) => onMapping({ ...mapping, [role.id]: column })}
            choices={choices}
          />
        ))}
      </div>
    </div>
  );
}
