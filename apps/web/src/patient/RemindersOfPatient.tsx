import type { remindersReply, z } from "@anagen/api";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { request } from "../connection/request.ts";
import { useAct } from "../elements/actions/useAct.ts";
import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf, timeOf } from "../elements/records/instants.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { remindersQuery, setReminders } from "../own-place/own-data.ts";
import { nextAndLast, type Reminder, reminderWords } from "./reminder-words.ts";

const notesQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["reminders", patientId],
    queryFn: async ({ signal }) => {
      const path = `/api/patients/${encodeURIComponent(patientId)}/reminders`;
      return (await request<z.infer<typeof remindersReply>>(path, { signal })).data.items;
    },
  });

/** Whether reminders go out by e-mail, what goes out next and what went out last. */
export function RemindersOfPatient({ patientId }: { readonly patientId: string }) {
  const settings = useQuery(remindersQuery(patientId));
  const notes = useQuery(notesQuery(patientId));
  const { trouble, act } = useAct({ keys: ["reminder-settings", "reminders"] });
  const error = settings.error ?? notes.error;
  if (error) {
    const again = () => {
      void settings.refetch();
      void notes.refetch();
    };
    return <ErrorState error={error} onRetry={again} />;
  }
  if (settings.data === undefined || notes.data === undefined) {
    return <SkeletonLines lines={3} label="Loading the reminders" />;
  }
  const { email, hasAddress } = settings.data;
  const { next, last } = nextAndLast(notes.data);
  return (
    <div className="stack stack-close">
      {trouble === null ? null : (
        <Notice tone="problem" title="Not changed" announce>
          {trouble}
        </Notice>
      )}
      <ChoiceGroup
        label="Reminders by e-mail"
        hint={hasAddress ? "On only if the patient wants them." : NO_ADDRESS}
        value={email ? "on" : "off"}
        onChange={(chosen) =>
          void act(
            () => setReminders(patientId, chosen === "on"),
            chosen === "on" ? "Reminders are on" : "Reminders are off",
          )
        }
        choices={[
          { value: "on", label: "On" },
          { value: "off", label: "Off" },
        ]}
      />
      {email ? <Notes title="Next" notes={next} none="Nothing within the next two days." /> : null}
      {last.length > 0 ? <Notes title="Last" notes={last} none="" /> : null}
    </div>
  );
}

const NO_ADDRESS = "No e-mail address is on record, so nothing goes out; add it by Edit details.";

interface NotesProps {
  readonly title: string;
  readonly notes: readonly Reminder[];
  readonly none: string;
}

function Notes({ title, notes, none }: NotesProps) {
  return (
    <div>
      <h3>{title}</h3>
      {notes.length === 0 ? <p className="quiet">{none}</p> : null}
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <time dateTime={note.dueAt}>
              {shortDay(dayOf(note.dueAt))}, {timeOf(note.dueAt)}
            </time>
            : <span className="quiet">{reminderWords(note)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
