import { useQuery } from "@tanstack/react-query";
import { useAct } from "../elements/actions/useAct.ts";
import { YesNoField } from "../elements/fields/ChoiceGroup.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { remindersQuery, setReminders } from "./own-data.ts";

/** Whether reminders come by e-mail; they hold a date and nothing about health. */
export function Reminders({ patientId }: { readonly patientId: string }) {
  const settings = useQuery(remindersQuery(patientId));
  const { trouble, act } = useAct({ keys: ["reminder-settings"] });
  if (!settings.data) return null;
  const { email, hasAddress } = settings.data;
  return (
    <Section
      title="Reminders"
      lede="They say that something waits here, and nothing about your health."
    >
      {trouble === null ? null : (
        <Notice tone="problem" title="Not changed" announce>
          {trouble}
        </Notice>
      )}
      <YesNoField
        label="By e-mail?"
        hint={hasAddress ? undefined : "No address is on record; your clinic can add one."}
        value={email}
        notKnown={false}
        onChange={(next) => next !== null && void act(() => setReminders(patientId, next), "Kept")}
      />
    </Section>
  );
}
