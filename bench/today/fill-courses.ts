import { join } from "node:path";
import { addDays } from "@anagen/quantities";
import Database from "libsql";

type Head = { record_id: string; kind: string; status: string };
type Kept = Head & { site_id: string; at: string; body: string };

const DAY = /\b20\d\d-\d\d-\d\d/g;

/**
 * So many copies of one person's course for other people, each begun another number of days ago:
 * the rows that the server wrote for the first, with new ids and earlier days, each as a first version. For times only;
 * `verify` would call them strange.
 * @param courses how many people get one
 * @param overDays the days back over which their beginnings are spread
 */
export function fillCourses(
  dataDir: string,
  { patientId, courses, overDays }: { patientId: string; courses: number; overDays: number },
): void {
  const database = new Database(join(dataDir, "anagen.db"));
  const own = database
    .prepare(
      `select v.* from record_head h join record_version v
        on v.record_id = h.record_id and v.version = h.version
        where h.patient_id = ? and h.kind <> 'patient'`,
    )
    .all(patientId) as Kept[];
  const people = database
    .prepare("select patient_id from patient_index where patient_id <> ? limit ?")
    .all(patientId, courses) as { patient_id: string }[];
  const version = database.prepare(
    "insert into record_version values (?, ?, ?, ?, ?, ?, null, ?, ?, '')",
  );
  const head = database.prepare("insert into record_head values (?, ?, ?, ?, ?, ?, ?)");
  database.exec("begin");
  people.forEach(({ patient_id: person }, index) => {
    const back = -Math.floor((index * overDays) / courses);
    for (const { record_id, kind, site_id, status, at, body } of own) {
      const moved = (text: string) => text.replace(DAY, (day) => addDays(day, back));
      const renamed = own.reduce(
        (text, { record_id: id }) => text.replaceAll(id, `${id}-${index}`),
        moved(body),
      );
      const place = [kind, site_id, person, done(kind, status, back)];
      const id = `${record_id}-${index}`;
      version.run([id, 1, ...place, moved(at), renamed]);
      head.run([id, 1, ...place, moved(at)]);
    }
  });
  database.exec("commit");
  database.exec("analyze");
  database.close();
}

const OPEN_DAYS = 14;

/** What the clinic answers within days is a draft only while it is young. */
const done = (kind: string, status: string, back: number): string =>
  status === "draft" && kind !== "side-effect" && -back > OPEN_DAYS ? "signed" : status;
