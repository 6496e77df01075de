import { useQuery } from "@tanstack/react-query";
import { MultiChoice } from "../../elements/fields/MultiChoice.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { staffProfilesQuery } from "../../stock/stock-data.ts";
import { IDENTITY_CHOICES } from "../session-words.ts";
import { Checklist } from "./Checklist.tsx";
import { PainField } from "./PainField.tsx";
import { RescreenQuestions } from "./RescreenQuestions.tsx";
import type { SessionStepProps } from "./step-props.ts";

/** Who it is, who treats, and what changed since last time. */
export function SignInStep(props: SessionStepProps) {
  const { parts, change, record } = props;
  const staff = useQuery(staffProfilesQuery(record.siteId));
  const people = (staff.data ?? []).map(({ userId, name, training }) => ({
    value: userId,
    label: training.length === 0 ? `${name} (no training on file)` : name,
  }));
  return (
    <>
      <MultiChoice
        label="Identity, by two items"
        hint="Ask, do not tell: “What is your full name? When were you born?”"
        value={parts.identity}
        onChange={(chosen) => change(() => ({ identity: [...(chosen ?? [])] }))}
        choices={IDENTITY_CHOICES}
      />
      <SelectField
        label="Who does the needling?"
        hint="Licence and training come from the staff list."
        value={parts.operatorId}
        onChange={(operatorId) => change(() => ({ operatorId }))}
        choices={people}
      />
      <Section title="Since last time">
        <RescreenQuestions {...props} />
      </Section>
      <Section title="Said aloud">
        <Checklist {...props} phase="sign-in" />
      </Section>
      <PainField when="before" label="Pain on the scalp now" {...props} />
    </>
  );
}
