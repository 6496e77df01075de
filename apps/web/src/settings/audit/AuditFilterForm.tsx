import { Button } from "../../elements/actions/Button.tsx";
import { DateField } from "../../elements/fields/DateField.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import type { AuditFilter, Person } from "../settings-data.ts";

interface AuditFilterFormProps {
  readonly filter: AuditFilter;
  readonly people: readonly Person[];
  readonly patientError: string | undefined;
  readonly onChange: (filter: AuditFilter) => void;
}

/** By person, patient and time; the list follows at once. */
export function AuditFilterForm({ filter, people, patientError, onChange }: AuditFilterFormProps) {
  const set = (name: keyof AuditFilter, value: string | null) => {
    const { [name]: _before, ...others } = filter;
    onChange(value === null || value === "" ? others : { ...others, [name]: value });
  };
  const filtered = Object.keys(filter).length > 0;
  return (
    <search className="audit-filter">
      <SelectField
        label="Person"
        none="Anybody"
        value={filter.actorId ?? null}
        choices={people.map((person) => ({ value: person.id, label: person.displayName }))}
        onChange={(id) => set("actorId", id)}
      />
      <TextField
        label="Patient’s id"
        error={patientError}
        value={filter.patientId ?? ""}
        spellCheck={false}
        onChange={(id) => set("patientId", id.trim())}
      />
      <DateField
        label="From"
        value={filter.from ?? null}
        {...(filter.to ? { max: filter.to } : {})}
        onChange={(day) => set("from", day)}
      />
      <DateField
        label="To"
        value={filter.to ?? null}
        {...(filter.from ? { min: filter.from } : {})}
        onChange={(day) => set("to", day)}
      />
      {filtered ? (
        <Button tone="quiet" onClick={() => onChange({})}>
          Clear
        </Button>
      ) : null}
    </search>
  );
}
