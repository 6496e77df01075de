import { SCALP_ZONES, ZONE_FACTS } from "@anagen/treatment";
import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../elements/fields/DateField.tsx";
import { SelectField } from "../elements/fields/SelectField.tsx";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { todayHere } from "../elements/records/days.ts";
import type { SideEffectParts, SideEffectWords } from "./side-effect-data.ts";

/** What is being typed; term, grade and causality have no default. */
export type Typed = Omit<SideEffectParts, "term" | "grade" | "causality"> & {
  readonly term: SideEffectParts["term"] | null;
  readonly grade: SideEffectParts["grade"] | null;
  readonly causality: SideEffectParts["causality"] | null;
};

interface SideEffectFieldsProps {
  readonly words: SideEffectWords;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

/** Term, grade, causality, onset, place, words. */
export function SideEffectFields({ words, typed, onChange }: SideEffectFieldsProps) {
  const set = (part: Partial<Typed>) => onChange({ ...typed, ...part });
  return (
    <div className="stack">
      <SelectField
        label="What is it?"
        value={typed.term}
        onChange={(term) => set({ term: term as Typed["term"] })}
        choices={words.terms.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceGroup
        label="Grade"
        hint="CTCAE version 5, in our own words."
        stacked
        value={typed.grade === null ? null : String(typed.grade)}
        onChange={(grade) => set({ grade: grade === null ? null : (Number(grade) as 1) })}
        choices={words.grades.map(({ grade, name, meaning }) => ({
          value: String(grade),
          label: `${grade} · ${name}`,
          hint: meaning,
        }))}
      />
      <SelectField
        label="Did the treatment cause it?"
        hint={words.causalities.find(({ id }) => id === typed.causality)?.meaning}
        value={typed.causality}
        onChange={(causality) => set({ causality: causality as Typed["causality"] })}
        choices={words.causalities.map(({ id, meaning }) => ({
          value: id,
          label: `${id[0]?.toUpperCase()}${id.slice(1)}: ${meaning}`,
        }))}
      />
      <DateField
        label="Began on"
        hint="Empty: not known."
        optional
        max={todayHere()}
        value={typed.onsetOn ?? null}
        onChange={(onsetOn) => set({ onsetOn })}
      />
      <SelectField
        label="Zone"
        value={typed.zone ?? null}
        none="Not one zone, or not known"
        onChange={(zone) => set({ zone })}
        choices={SCALP_ZONES.map((zone) => ({ value: zone, label: ZONE_FACTS[zone].name }))}
      />
      <ChoiceGroup
        label="Who noticed it?"
        value={typed.reportedBy ?? "staff"}
        onChange={(by) => by !== null && set({ reportedBy: by as "patient" | "staff" })}
        choices={[
          { value: "staff", label: "Staff" },
          { value: "patient", label: "The patient" },
        ]}
      />
      <TextAreaField
        label="What was seen or told"
        optional
        value={typed.description ?? ""}
        onChange={(description) => set({ description })}
      />
      <TextAreaField
        label="What was done"
        optional
        value={typed.action ?? ""}
        onChange={(action) => set({ action })}
      />
    </div>
  );
}
