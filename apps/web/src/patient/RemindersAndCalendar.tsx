import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { CalendarOfPatient } from "./CalendarOfPatient.tsx";
import { RemindersOfPatient } from "./RemindersOfPatient.tsx";

/** What the patient gets between visits: notes by mail and a calendar, both without health in them. */
export function RemindersAndCalendar({ patientId }: { readonly patientId: string }) {
  return (
    <section className="stack stack-close" aria-labelledby="reminders-title">
      <h2 id="reminders-title">Reminders and calendar</h2>
      <div className="patient-reminders">
        <RemindersOfPatient patientId={patientId} />
        <CalendarOfPatient patientId={patientId} />
      </div>
      <Disclosure summary="What a reminder does not say">
        <p>
          No name, no treatment, no result, no product, and not what kind of clinic it is from. It
          says that there is something to look at, and where to sign in. Only the address on record
          is used, and only while reminders are on.
        </p>
        <p>
          A reminder goes out 15 hours before the day of a visit, and when a step of the aftercare
          begins. It is planned two days ahead, because dates move.
        </p>
      </Disclosure>
    </section>
  );
}
