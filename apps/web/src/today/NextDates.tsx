import { Camera, ClipboardCheck, Flag, Hand, type LucideIcon } from "lucide-react";
import { shortDay } from "../elements/records/days.ts";
import { EventList } from "../elements/records/EventList.tsx";
import type { Plan } from "../patient/patient-data.ts";
import { dueInWords } from "./due.ts";

const PICTURE: Readonly<Record<string, LucideIcon>> = {
  session: Hand,
  review: ClipboardCheck,
  photographs: Camera,
  milestone: Flag,
};

interface NextDatesProps {
  readonly schedule: Plan["schedule"];
  readonly today: string;
}

/** The days that still come in a plan. */
export function NextDates({ schedule, today }: NextDatesProps) {
  const coming = schedule.filter((entry) => entry.date >= today).slice(0, 6);
  return (
    <section className="stack next-dates" aria-labelledby="next-dates">
      <h2 id="next-dates">Next dates</h2>
      {coming.length === 0 ? (
        <p className="quiet">No more dates in this plan. Your clinic will say what comes next.</p>
      ) : (
        <EventList
          label="Next dates"
          events={coming.map((entry) => ({
            id: `${entry.date}-${entry.kind}-${entry.label}`,
            icon: PICTURE[entry.kind] ?? Flag,
            title: entry.label,
            when: shortDay(entry.date),
            detail: dueInWords(entry.date, today).words,
            planned: true,
          }))}
        />
      )}
    </section>
  );
}
