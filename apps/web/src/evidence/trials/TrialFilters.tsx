import { Search } from "lucide-react";
import { useMemo } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { COMPARISONS, countries, DEPTHS, DOUBTS, devices, type Facet, OUTCOMES } from "./facets.ts";
import { type Filter, NO_FILTER } from "./filter.ts";

interface TrialFiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

type FacetName = "comparison" | "outcome" | "device" | "depth" | "country" | "doubts";

/** Narrow the list; every part may stay open. */
export function TrialFilters({ filter, onChange }: TrialFiltersProps) {
  const facets = useMemo(
    (): readonly [name: FacetName, label: string, choices: readonly Facet[]][] => [
      ["comparison", "Comparison", COMPARISONS],
      ["outcome", "Outcome", OUTCOMES],
      ["device", "Device", devices()],
      ["depth", "Needle length", DEPTHS],
      ["country", "Country", countries()],
      ["doubts", "Doubts", DOUBTS],
    ],
    [],
  );
  const narrowed = Object.entries(filter).some(([, value]) => value !== null && value !== "");
  return (
    <search className="trial-filters screen-only">
      <TextField
        label="Find a study"
        type="search"
        data-search
        start={<Icon of={Search} />}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      {facets.map(([name, label, choices]) => (
        <SelectField
          key={name}
          label={label}
          none="Any"
          value={filter[name]?.id ?? null}
          onChange={(id) =>
            onChange({ ...filter, [name]: choices.find((one) => one.id === id) ?? null })
          }
          choices={choices.map(({ id, label: word }) => ({ value: id, label: word }))}
        />
      ))}
      <NumberField
        label="From year"
        value={filter.fromYear}
        whole
        min={1990}
        max={2100}
        onChange={(fromYear) => onChange({ ...filter, fromYear })}
      />
      {narrowed ? (
        <div className="trial-filters-end">
          <Button tone="quiet" onClick={() => onChange(NO_FILTER)}>
            Clear the filter
          </Button>
        </div>
      ) : null}
    </search>
  );
}
