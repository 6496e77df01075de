import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { PERSON_LABELS, type PersonField, type PersonForm } from "../patients/person-form.ts";
import type { Conflict } from "./conflict.ts";
import { detailInWords } from "./version-changes.ts";

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly savedBy: string;
  /** What this form held when the conflict was found. */
  readonly mine: PersonForm;
  readonly form: PersonForm;
  readonly onChoose: (field: PersonField, from: PersonForm) => void;
}

/** Someone else saved first: each field that both changed is shown with both values. */
export function ConflictChoice({ conflict, savedBy, mine, form, onChoose }: ConflictChoiceProps) {
  const { both, taken, theirs } = conflict;
  const names = (fields: readonly PersonField[]) =>
    fields.map((field) => PERSON_LABELS[field].toLowerCase()).join(", ");
  return (
    <div className="stack">
      <Notice tone="warning" title={`${savedBy} saved while you were typing`} announce>
        Nothing is lost. {taken.length > 0 ? `Taken over from that version: ${names(taken)}. ` : ""}
        {both.length > 0
          ? "Where both of you changed something, choose below, then save again."
          : "Your changes stand beside theirs: save again to keep both."}
      </Notice>
      {both.map((field) => (
        <ChoiceGroup
          key={field}
          label={PERSON_LABELS[field]}
          stacked
          value={form[field] === theirs[field] ? "theirs" : "mine"}
          choices={[
            { value: "mine", label: detailInWords(field, mine[field]), hint: "Yours" },
            { value: "theirs", label: detailInWords(field, theirs[field]), hint: savedBy },
          ]}
          onChange={(choice) => onChoose(field, choice === "theirs" ? theirs : mine)}
        />
      ))}
    </div>
  );
}
