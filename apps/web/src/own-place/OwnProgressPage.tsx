import { useQuery } from "@tanstack/react-query";
import { Section } from "../elements/structure/Columns.tsx";
import { IsItWorking } from "../outcomes/IsItWorking.tsx";
import { OutcomeLine } from "../outcomes/OutcomeLine.tsx";
import { outcomesQuery } from "../outcomes/outcome-data.ts";
import { OwnAnswersForm } from "./OwnAnswersForm.tsx";
import { OwnPage } from "./OwnPage.tsx";

/** "Is it working for me?", and the patient's own answers. */
export function OwnProgressPage() {
  return (
    <OwnPage
      title="My progress"
      lede="What was measured, and what it can and cannot say. Nobody can promise hair."
    >
      {(patientId) => (
        <div className="stack">
          <IsItWorking patientId={patientId} />
          <OwnAnswersForm patientId={patientId} />
          <OwnMilestones patientId={patientId} />
        </div>
      )}
    </OwnPage>
  );
}

function OwnMilestones({ patientId }: { readonly patientId: string }) {
  const outcomes = useQuery(outcomesQuery(patientId));
  if (!outcomes.data || outcomes.data.length === 0) return null;
  return (
    <Section title="So far">
      <ul>
        {outcomes.data.map((outcome) => (
          <OutcomeLine key={outcome.id} outcome={outcome} forPatient />
        ))}
      </ul>
    </Section>
  );
}
