import type { HealthCondition, Screening } from "@anagen/treatment";
import { NumberField } from "../../../elements/fields/NumberField.tsx";
import { SelectField } from "../../../elements/fields/SelectField.tsx";
import { SITES, STATUSES } from "../../words/conditions.ts";
import { wordLabel } from "../../words/word-labels.ts";
import { RowNote } from "./RowNote.tsx";

interface IllnessRowProps {
  readonly row: HealthCondition;
  readonly set: (part: Partial<HealthCondition>) => void;
  readonly screening: Screening;
  readonly path: string;
  readonly statusMatters: boolean;
}

/** Illnesses of no one place; for any other the place may matter. */
const WITHOUT_PLACE = new Set([
  "haemophilia",
  "von-willebrand-disease",
  "factor-deficiency",
  "platelet-dysfunction",
  "thrombocytopenia",
  "diabetes",
  "hypertension",
  "heart-failure",
  "coronary-stent",
  "angina",
  "arrhythmia",
  "atrial-fibrillation",
  "hiv",
  "hepatitis-a",
  "hepatitis-b",
  "hepatitis-c",
  "neutropenia",
  "g6pd-deficiency",
  "methaemoglobinaemia",
  "asthma",
  "hypothyroidism",
  "radiotherapy-scalp",
]);

const asksWhere = (row: HealthCondition): boolean =>
  !WITHOUT_PLACE.has(row.name) || (row.site ?? null) !== null;

const asksWhen = (row: HealthCondition): boolean =>
  row.status === "past" || row.status === "resolved" || (row.days_ago ?? null) !== null;

/** One illness: how it stands, where, and the value that goes with it. */
export function IllnessRow({ row, set, screening, path, statusMatters }: IllnessRowProps) {
  const name = wordLabel(row.name);
  const named = (word: string) => (
    <>
      <span className="spoken">{name}: </span>
      {word}
    </>
  );
  const sites =
    row.site && !SITES.some((one) => one.value === row.site)
      ? [...SITES, { value: row.site, label: row.site }]
      : SITES;
  return (
    <>
      <strong>{name}</strong>
      <div className="answer-row-fields">
        <SelectField
          label={named("How is it now?")}
          value={row.status ?? null}
          onChange={(status) => set({ status })}
          choices={STATUSES}
          none={statusMatters ? "Not known: counts as active" : "Not known"}
        />
        {asksWhere(row) ? (
          <SelectField
            label={named("Where?")}
            value={row.site ?? null}
            onChange={(site) => set({ site })}
            choices={sites}
            none="Not stated: counts as scalp"
          />
        ) : null}
        {row.name === "diabetes" ? (
          <NumberField
            label={named("HbA1c")}
            unit="%"
            min={2}
            max={20}
            value={row.hba1cPercent ?? null}
            onChange={(hba1cPercent) => set({ hba1cPercent })}
          />
        ) : null}
        {asksWhen(row) ? (
          <NumberField
            label={named("Last time")}
            unit="days ago"
            min={0}
            max={36_500}
            whole
            value={row.days_ago ?? null}
            onChange={(days_ago) => set({ days_ago })}
          />
        ) : null}
      </div>
      <RowNote screening={screening} path={path} />
    </>
  );
}
