import type { IsoDate } from "@anagen/quantities";
import type { Grade } from "../../bibliography/basis.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `21 November 2026`. */
export function readableDate(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

export const GRADE_WORDS: Record<Grade, string> = {
  A: "A: regulator, label, guideline or law",
  B: "B: study or review",
  C: "C: clinic page or other secondary page",
  U: "U: project default, not verified against a source",
};

/** `Grade B`; the list of sources says what the letters mean. */
export const gradeLabel = (grade: Grade): string => `Grade ${grade}`;

/** `mid-scalp` as `mid scalp`; `temporal-left` as `temporal left`. */
export const inWords = (code: string): string => code.replaceAll("-", " ");

/** The name of a fact for a reader: `labs.plateletsPerUl` as `platelets per ul`. */
export const factInWords = (fact: string): string =>
  fact
    .slice(fact.lastIndexOf(".") + 1)
    .replaceAll("_", " ")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
