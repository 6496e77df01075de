import type { ApiClient } from "../api-client.ts";
import type { ClinicToFill, KnownPerson } from "../clinic-to-fill.ts";
import type { Happening } from "../happening.ts";
import { FICTIONAL_PEOPLE } from "../people/index.ts";
import type { CourseEvent } from "./course-event.ts";
import { FICTIONAL_COURSES } from "./courses/index.ts";
import { drawnPairs } from "./drawn-pair.ts";
import { SESSION_MINUTES } from "./hold-session.ts";
import { known, type Stock } from "./one-course.ts";
import { writeEvent } from "./write-event.ts";

const MINUTES = 5;
/** Cream has been on for a while in the session that is in the room now. */
const BEGUN_MINUTES = 25;

type Clinic = Pick<ClinicToFill, "clock" | "userIds">;
type Around = { stock: Stock; people: ReadonlyMap<string, KnownPerson> };

/** Everything that happens in all courses. Whose course it is must be in the clinic by then. */
export function courseHappenings(
  api: ApiClient,
  { clock, userIds }: Clinic,
  { stock, people }: Around,
): Happening[] {
  const drawnPair = drawnPairs();
  return FICTIONAL_COURSES.flatMap(({ number, events }) => {
    const person = known(
      FICTIONAL_PEOPLE.find((one) => one.number === number),
      `person ${number}`,
    );
    const made = new Map<string, string>();
    return events.map((event) => ({
      daysAgo: event.daysAgo,
      minutes: minutesOf(event),
      happen() {
        const { patientId, planId, ownApi } = known(people.get(number), `visit of ${number}`);
        const { given, family, site } = person;
        const name = `${given} ${family}`;
        const around = { api, ownApi, clock, site, userIds, stock, drawnPair, made };
        return writeEvent({ ...around, patientId, planId, name }, event);
      },
    }));
  });
}

function minutesOf({ kind }: CourseEvent): number {
  if (kind === "session") return SESSION_MINUTES;
  return kind === "session-begun" ? BEGUN_MINUTES : MINUTES;
}
