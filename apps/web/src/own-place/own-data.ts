import type {
  aftercareReply,
  calendarLinkReply,
  reminderSettingsReply,
  sessionSummarySchema,
  z,
} from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type Aftercare = z.infer<typeof aftercareReply>;
export type CareItem = Aftercare["items"][number];
export type Visit = z.infer<typeof sessionSummarySchema>;
export type CalendarLink = z.infer<typeof calendarLinkReply>;
export type ReminderSettings = z.infer<typeof reminderSettingsReply>;

const ofPatient = (patientId: string, rest: string): string =>
  `/api/patients/${encodeURIComponent(patientId)}/${rest}`;

export const exportOf = (patientId: string): string => ofPatient(patientId, "download.zip");

/** Read anew while the page is open: what holds changes by the hour. */
const ANEW_MS = 10 * 60_000;

export const aftercareQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["aftercare", patientId],
    refetchInterval: ANEW_MS,
    queryFn: async ({ signal }) =>
      (await request<Aftercare>(ofPatient(patientId, "aftercare"), { signal })).data,
  });

export const visitsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["visits", patientId],
    queryFn: async ({ signal }) => {
      const path = ofPatient(patientId, "treatment-sessions");
      return (await request<{ items: Visit[] }>(path, { signal })).data.items;
    },
  });

const calendarPath = (patientId: string): string => ofPatient(patientId, "calendar-link");

export const calendarQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["calendar-link", patientId],
    queryFn: async ({ signal }) =>
      (await request<CalendarLink>(calendarPath(patientId), { signal })).data,
  });

export async function makeCalendarLink(patientId: string): Promise<CalendarLink> {
  return (await request<CalendarLink>(calendarPath(patientId), { method: "POST" })).data;
}

export const endCalendarLink = (patientId: string) =>
  request(calendarPath(patientId), { method: "DELETE" });

export const remindersQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["reminder-settings", patientId],
    queryFn: async ({ signal }) =>
      (await request<ReminderSettings>(ofPatient(patientId, "reminder-settings"), { signal })).data,
  });

export const setReminders = (patientId: string, email: boolean) =>
  request<ReminderSettings>(ofPatient(patientId, "reminder-settings"), {
    method: "PUT",
    body: { email },
  });
