import type { ConsentKind, CourseEvent } from "./course-event.ts";
import { known, type OneCourse } from "./one-course.ts";

type Text = { version: string; points: { id: string }[] };
type Given = Extract<CourseEvent, { kind: "consent" }>;

/** Reads the text that is offered, answers every point, and signs. */
export async function giveConsent(
  { api, patientId, planId, name, made }: OneCourse,
  { to, declines = [], typed }: Given,
): Promise<void> {
  const plan = to === "treatment" ? { planId: known(planId, "signed plan") } : null;
  const of = plan === null ? "" : `&planId=${plan.planId}`;
  const { body } = await api.get(`/patients/${patientId}/consent-text?kind=${to}${of}`);
  const text = body["text"] as Text;
  const consent = await api.post(`/patients/${patientId}/consents`, {
    kind: to,
    ...plan,
    textVersion: text.version,
    textHash: body["hash"],
    answers: text.points.map(({ id }) => ({
      point: id,
      answer: declines.includes(id) ? "decline" : "agree",
    })),
    signerName: name,
    signature: typed ? { kind: "typed", name } : drawn(name),
  });
  made.set(consentKey(to), String(consent.body["id"]));
}

/** By the person where they have an account, otherwise entered for them. */
export async function withdrawConsent(
  { api, ownApi, made }: OneCourse,
  { to, reason }: Extract<CourseEvent, { kind: "consent-withdrawn" }>,
): Promise<void> {
  const by = ownApi ?? api;
  const url = `/consents/${known(made.get(consentKey(to)), `consent to ${to}`)}`;
  const { etag } = await by.get(url);
  await by.post(`${url}/withdraw`, { reason }, etag);
}

const consentKey = (to: ConsentKind): string => `consent ${to}`;

const BOX = { width: 320, height: 110 } as const;
const POINTS = 48;

/** A scribble of nobody, another one for each name. */
function drawn(name: string) {
  const [wide = 0, high = 0] = [name.length % 7, name.charCodeAt(0) % 5];
  const stroke = Array.from({ length: POINTS }, (_, at) => [
    24 + at * (4.6 + wide / 10),
    Math.round(55 + (18 + high * 3) * Math.sin(at / (2 + high / 4)) * Math.cos(at / 9)),
  ]);
  return { kind: "drawn", box: BOX, strokes: [stroke] };
}
