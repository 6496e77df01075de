import { findMedicine, type Medication, type Screening } from "@anagen/treatment";
import { CircleHelp } from "lucide-react";
import { ChoiceGroup } from "../../../elements/fields/ChoiceGroup.tsx";
import type { Choice } from "../../../elements/fields/choice.ts";
import { NumberField } from "../../../elements/fields/NumberField.tsx";
import { SelectField } from "../../../elements/fields/SelectField.tsx";
import { Icon } from "../../../elements/Icon.tsx";
import { SITES } from "../../words/conditions.ts";
import { AgoField } from "./AgoField.tsx";
import { RowNote } from "./RowNote.tsx";

const ROUTES: readonly Choice<string>[] = [
  { value: "oral", label: "By mouth" },
  { value: "topical", label: "On the skin" },
  { value: "inhaled", label: "Inhaled" },
  { value: "nasal", label: "In the nose" },
  { value: "eye", label: "Eye drops" },
  { value: "injection", label: "Injection" },
  { value: "subcutaneous", label: "Injection under the skin" },
  { value: "intravenous", label: "Into a vein" },
  { value: "intralesional", label: "Injection into the skin patch" },
  { value: "vaginal", label: "Vaginal" },
  { value: "rectal", label: "Rectal" },
];

interface MedicineRowProps {
  readonly row: Medication;
  readonly set: (part: Partial<Medication>) => void;
  readonly screening: Screening;
  readonly path: string;
  readonly today: string;
}

const withOwn = (choices: readonly Choice<string>[], own: string | null | undefined) =>
  own && !choices.some((one) => one.value === own)
    ? [...choices, { value: own, label: own }]
    : choices;

/** One medicine: the way it is taken, still taken or stopped when, where a cream goes. */
export function MedicineRow({ row, set, screening, path, today }: MedicineRowProps) {
  const known = findMedicine(row.name) !== null;
  const stopped = typeof row.stopped_days_ago === "number" && row.current !== true;
  const named = (word: string) => (
    <>
      <span className="spoken">{row.name}: </span>
      {word}
    </>
  );
  return (
    <>
      <strong>{row.name}</strong>
      {known ? null : (
        <p className="cannot-screen">
          <Icon of={CircleHelp} size={16} /> Kept as typed; cannot be screened.
        </p>
      )}
      <div className="answer-row-fields">
        <SelectField
          label={named("Route")}
          value={row.route ?? null}
          onChange={(route) => set({ route })}
          choices={withOwn(ROUTES, row.route)}
          none="Not known"
        />
        {row.route === "topical" || row.area ? (
          <SelectField
            label={named("Where on the skin?")}
            value={row.area ?? null}
            onChange={(area) => set({ area })}
            choices={withOwn(SITES, row.area)}
            none="Not known: counts as scalp"
          />
        ) : null}
        <NumberField
          label={named("Dose")}
          optional
          unit="mg"
          min={0}
          max={100_000}
          value={row.doseMg ?? null}
          onChange={(doseMg) => set({ doseMg })}
        />
      </div>
      <ChoiceGroup<"taking" | "stopped">
        label={named("Still taken?")}
        value={stopped ? "stopped" : "taking"}
        onChange={(next) =>
          set(
            next === "stopped"
              ? { stopped_days_ago: 0, current: false }
              : { stopped_days_ago: null, current: true },
          )
        }
        choices={[
          { value: "taking", label: "Still taking" },
          { value: "stopped", label: "Stopped" },
        ]}
        notKnown={false}
      />
      {stopped ? (
        <AgoField
          what={`${row.name} stopped`}
          days={row.stopped_days_ago ?? null}
          onChange={(days) => set({ stopped_days_ago: days ?? 0 })}
          today={today}
        />
      ) : null}
      <RowNote screening={screening} path={path} />
    </>
  );
}
