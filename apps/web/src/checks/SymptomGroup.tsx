import { useQuery } from "@tanstack/react-query";
import { Notice } from "../elements/states/Notice.tsx";
import { emergencyQuery, type Symptoms } from "./check-data.ts";
import type { GroupAnswer } from "./check-steps.ts";
import { MultiChips } from "./MultiChips.tsx";

interface SymptomGroupProps {
  readonly group: string;
  readonly symptoms: Symptoms["items"];
  readonly emergencyWords: string;
  readonly value: GroupAnswer | undefined;
  readonly onChange: (value: GroupAnswer) => void;
}

/** One group of symptoms; an emergency is said at once, before the other questions. */
export function SymptomGroup(props: SymptomGroupProps) {
  const { group, symptoms, emergencyWords, value, onChange } = props;
  const chosen = value ?? [];
  const now = useQuery(emergencyQuery(chosen));
  return (
    <>
      <MultiChips
        label={group}
        hint="Tick everything you notice now or noticed since the session."
        value={value}
        onChange={onChange}
        choices={symptoms
          .filter((one) => one.group === group)
          .map(({ word, label }) => ({ value: word, label }))}
      />
      {chosen.length > 0 && now.data?.emergency ? (
        <div className="check-now">
          <Notice tone="problem" title="Call the emergency number now" announce>
            {emergencyWords} The other questions can wait.
          </Notice>
        </div>
      ) : null}
    </>
  );
}
