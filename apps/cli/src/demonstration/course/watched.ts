import type { Reply } from "../api-client.ts";
import type { CourseEvent } from "./course-event.ts";
import { known, type OneCourse } from "./one-course.ts";

type Of<Kind extends CourseEvent["kind"]> = Extract<CourseEvent, { kind: Kind }>;

/** A side effect, open until a look says that it has ended. */
export async function report(
  { api, patientId, planId, clock, made }: OneCourse,
  { kind: _, daysAgo: _days, name, ...reported }: Of<"side-effect">,
): Promise<void> {
  const body = { ...reported, onsetOn: clock.day(), planId };
  const created = await api.post(`/patients/${patientId}/side-effects`, body);
  made.set(effectKey(name), String(created.body["id"]));
}

export async function look(
  { api, made }: OneCourse,
  { words, grade, outcome, reviewed, of }: Of<"look">,
): Promise<void> {
  const url = `/side-effects/${known(made.get(effectKey(of)), `side effect ${of}`)}`;
  const { etag } = await api.get(url);
  const asked = { words, grade, outcome, ...(reviewed ? { reviewed } : {}) };
  const seen = await api.post(`${url}/follow-ups`, asked, etag);
  if (outcome === "resolved") await sign(api, "side-effects", seen);
}

/** What was measured and asked at a milestone, signed unless it is left as a draft. */
export async function measure(
  { api, patientId, planId, clock }: OneCourse,
  { milestone, densityPerCm2, shaftUm, satisfaction, sessions, note, draft }: Of<"outcome">,
): Promise<void> {
  const { done, planned, minoxidilDaysPerWeek } = sessions ?? {};
  const created = await api.post(`/patients/${patientId}/outcomes`, {
    milestone,
    on: clock.day(),
    planId,
    densityPerCm2,
    shaftUm,
    note,
    ...(satisfaction === undefined ? {} : { satisfaction }),
    adherence: {
      sessionsDone: done ?? null,
      sessionsPlanned: planned ?? null,
      minoxidilDaysPerWeek: minoxidilDaysPerWeek ?? null,
    },
  });
  if (draft !== true) await sign(api, "outcomes", created);
}

const sign = (api: OneCourse["api"], kind: string, { body, etag }: Reply) =>
  api.post(`/${kind}/${body["id"]}/sign`, {}, etag);

const effectKey = (name: string): string => `side effect ${name}`;
