import type { CourseEvent } from "./course-event.ts";
import { known, type OneCourse } from "./one-course.ts";

type Of<Kind extends CourseEvent["kind"]> = Extract<CourseEvent, { kind: Kind }>;

/** A symptom check; one that was handled has its answer by the clinician. */
export async function check(course: OneCourse, { by, answers, handled }: Of<"check">) {
  const { api, patientId } = course;
  const made = await side(course, by).post(`/patients/${patientId}/checks`, { answers });
  if (handled === undefined) return;
  const words = { words: handled, mayGoOn: true };
  await api.post(`/checks/${made.body["id"]}/handled`, words, made.etag);
}

export async function answerOwn(course: OneCourse, { answers }: Of<"own-answers">) {
  await side(course, "patient").post(`/patients/${course.patientId}/own-answers`, answers);
}

export async function message(course: OneCourse, { by, text }: Of<"message">) {
  await side(course, by).post(`/patients/${course.patientId}/messages`, { text });
}

/** The clinic has read whatever waits. */
export async function messagesSeen({ api, patientId }: OneCourse) {
  const { body } = await api.get(`/patients/${patientId}/messages`);
  const items = body["items"] as { id: string; from: string; seenAt: string | null }[];
  for (const { id, from, seenAt } of items) {
    if (from === "patient" && seenAt === null) await api.post(`/messages/${id}/seen`, undefined);
  }
}

const side = ({ api, ownApi }: OneCourse, by: "patient" | "staff" | "clinic") =>
  by === "patient" ? known(ownApi, "account of this patient") : api;
