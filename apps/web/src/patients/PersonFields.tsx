import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../elements/fields/DateField.tsx";
import { TextAreaField, TextField } from "../elements/fields/TextField.tsx";
import { todayHere } from "../elements/records/days.ts";
import { PERSON_LABELS as LABEL, type PersonErrors, type PersonForm } from "./person-form.ts";

interface PersonFieldsProps {
  readonly form: PersonForm;
  readonly errors: PersonErrors;
  readonly onChange: (form: PersonForm) => void;
}

/** The questions about a person, the same for a new record and a corrected one. */
export function PersonFields({ form, errors, onChange }: PersonFieldsProps) {
  const set = (part: Partial<PersonForm>) => onChange({ ...form, ...part });
  return (
    <div className="person-fields">
      <TextField
        label={LABEL.given}
        error={errors.given}
        value={form.given}
        maxLength={120}
        aria-required
        onChange={(given) => set({ given })}
      />
      <TextField
        label={LABEL.family}
        error={errors.family}
        value={form.family}
        maxLength={120}
        aria-required
        onChange={(family) => set({ family })}
      />
      <DateField
        label={LABEL.birthDate}
        hint="With the name it tells two people apart."
        optional
        error={errors.birthDate}
        value={form.birthDate}
        max={todayHere()}
        onChange={(birthDate) => set({ birthDate })}
      />
      <TextField
        label={LABEL.number}
        hint="As in your own files."
        optional
        error={errors.number}
        value={form.number}
        maxLength={60}
        onChange={(number) => set({ number })}
      />
      <div className="person-wide">
        <ChoiceGroup
          label={LABEL.sex}
          error={errors.sex}
          notKnown
          answered
          value={form.sex}
          choices={[
            { value: "female", label: "Female" },
            { value: "male", label: "Male" },
            { value: "other", label: "Other" },
          ]}
          onChange={(sex) => set({ sex })}
        />
      </div>
      <TextField
        label={LABEL.phone}
        optional
        error={errors.phone}
        value={form.phone}
        type="tel"
        maxLength={60}
        onChange={(phone) => set({ phone })}
      />
      <TextField
        label={LABEL.email}
        optional
        error={errors.email}
        value={form.email}
        type="email"
        maxLength={254}
        onChange={(email) => set({ email })}
      />
      <div className="person-wide">
        <TextAreaField
          label={LABEL.note}
          hint="For the desk: how to reach the person, what helps. Clinical facts belong in an assessment."
          optional
          error={errors.note}
          value={form.note}
          rows={2}
          onChange={(note) => set({ note })}
        />
      </div>
    </div>
  );
}
