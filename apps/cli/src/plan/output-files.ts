import { createHash } from "node:crypto";
import type { IsoDate } from "@anagen/quantities";
import { type Plan, planCalendar, planDocument, type Screening } from "@anagen/treatment";
import type { OutputFile } from "../output/write-whole.ts";
import { plannedDose } from "./planned-dose.ts";

type Wanted = { ics?: string; html?: string; today: IsoDate };

/** The files that were asked for, made from one plan. The same plan gives the same bytes. */
export function planFiles(
  plan: Plan,
  screening: Screening,
  { ics, html, today }: Wanted,
): OutputFile[] {
  return [
    ...(ics === undefined
      ? []
      : [
          {
            option: "--ics",
            path: ics,
            content: planCalendar(plan, { uid: uidOf(plan), now: `${today}T00:00:00Z` }),
          },
        ]),
    ...(html === undefined
      ? []
      : [
          {
            option: "--html",
            path: html,
            content: planDocument(plan, screening, { lang: "en", dose: plannedDose(plan) }),
          },
        ]),
  ];
}

const UID_LENGTH = 24;

/** Names this plan without naming a person. */
const uidOf = (plan: Plan): string =>
  `plan-${createHash("sha256").update(JSON.stringify(plan)).digest("hex").slice(0, UID_LENGTH)}`;
