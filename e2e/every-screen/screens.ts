import type { Page } from "playwright-core";
import { trialScreens } from "./trial-screens.ts";

type Head = { id: string; status: string };
type Listed<Item> = { items: Item[] };

const PLACES: [string, string][] = [
  ["today", "/today"],
  ["patients", "/patients"],
  ["registry", "/registry"],
  ["needling lab", "/needling"],
  ["needling lab, broken link", "/needling?aDevice=99&bNeedleMm=deep"],
  ["needling lab, own devices", "/needling?aDevice=101&bDevice=102&bNeedleMm=9"],
  ["evidence", "/evidence"],
  ["trials", "/evidence/trials"],
  ["a trial with faults", "/evidence/trials/jcc-2025-northindia"],
  ["a trial never read", "/evidence/trials/bao-2017"],
  ["no such trial", "/evidence/trials/no-such-trial"],
  ["a question with one trial", "/evidence/questions/needling-plus-minoxidil-density"],
  ["a question without a trial", "/evidence/questions/adverse-events"],
  ["log of conclusions", "/evidence/conclusions"],
  ["own data", "/evidence/own"],
  ["side effects, counted", "/side-effect-counts"],
  ["explain", "/explain"],
  ["settings", "/settings"],
  ["people", "/settings/people"],
  ["sites", "/settings/sites"],
  ["prices", "/settings/prices"],
  ["stock", "/settings/stock"],
  ["rules", "/settings/rules"],
  ["audit", "/settings/audit"],
  ["tokens", "/settings/tokens"],
  ["account", "/settings/account"],
  ["not found", "/no-such-place"],
];

/** What follows a session, about one person. */
const OF_PATIENT = ["outcomes", "side-effects", "check", "messages", "home-use"];

/** The address of every place, and of one record of each kind and status in the demonstration. */
export async function screensOf(page: Page, address: string): Promise<Map<string, string>> {
  const get = async <T>(path: string): Promise<T> =>
    (await (await page.request.get(`${address}/api${path}`)).json()) as T;
  const screens = new Map(PLACES);
  const { items } = await get<Listed<{ id: string }>>("/patients?limit=50");
  for (const { id } of items) {
    if (!screens.has("patient")) {
      screens.set("patient", `/patients/${id}`);
      for (const name of OF_PATIENT) screens.set(name, `/patients/${id}/${name}`);
    }
    for (const [name, path] of await courseOf(get, id)) {
      if (!screens.has(name)) screens.set(name, path);
    }
    for (const kind of ["assessment", "decision", "plan"]) {
      const records = await get<Listed<Head>>(`/patients/${id}/records?kind=${kind}`);
      for (const record of records.items) {
        const name = `${record.status} ${kind}`;
        if (!screens.has(name)) screens.set(name, `/patients/${id}/${kind}s/${record.id}`);
        if (name !== "signed plan" || screens.has("plan with trials")) continue;
        const place = { patientId: id, planId: record.id };
        for (const [stage, path] of await trialScreens(page, address, place)) {
          screens.set(stage, path);
        }
      }
    }
  }
  return screens;
}

type Get = <T>(path: string) => Promise<T>;

/** What the course of one person has to show: consents, sessions, pictures. */
async function courseOf(get: Get, id: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  const sessions = await get<Listed<Head>>(`/patients/${id}/treatment-sessions`);
  for (const { id: sessionId, status } of sessions.items) {
    found.push([`${status} session`, `/patients/${id}/sessions/${sessionId}`]);
  }
  if (sessions.items.length > 0) {
    found.push(["patient in a course", `/patients/${id}`]);
    found.push(["consents", `/patients/${id}/consents`]);
    for (const kind of ["photographs", "research"]) {
      found.push([`give consent to ${kind}`, `/patients/${id}/consents/new?kind=${kind}`]);
    }
  }
  const plans = await get<Listed<Head>>(`/patients/${id}/records?kind=plan`);
  const plan = plans.items.find(({ status }) => status === "signed");
  if (plan !== undefined) {
    const asked = `/patients/${id}/consents/new?kind=treatment&planId=${plan.id}`;
    found.push(["give consent to treatment", asked]);
  }
  const pictures = await get<Listed<{ id: string }>>(`/patients/${id}/pictures`);
  const [picture] = pictures.items;
  if (picture === undefined) found.push(["pictures, none yet", `/patients/${id}/pictures`]);
  else {
    found.push(["pictures", `/patients/${id}/pictures`]);
    found.push(["picture", `/patients/${id}/pictures/${picture.id}`]);
  }
  return found;
}
