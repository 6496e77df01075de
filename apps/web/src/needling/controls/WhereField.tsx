import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import type { LabState } from "../state/lab-state.ts";

interface WhereFieldProps {
  readonly where: LabState["where"];
  readonly onChange: (where: LabState["where"]) => void;
}

/** Who needles: it decides which advice on needle length shows. */
export function WhereField({ where, onChange }: WhereFieldProps) {
  return (
    <ChoiceGroup
      label="Where is it done?"
      value={where}
      answered
      notKnown="Not said"
      choices={[
        { value: "clinic", label: "In a clinic" },
        { value: "home", label: "At home" },
      ]}
      onChange={onChange}
    />
  );
}
