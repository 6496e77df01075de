import { addDays, addMonths, InvalidInput, type IsoDate, isIsoDate } from "@anagen/quantities";

const YEARS_AHEAD = 50;
const CENTURY = 100;

/**
 * A GS1 date of six digits, YYMMDD. Day 00 is the last day of the month. The century is the one
 * that brings the year nearest to now: at most 49 years back and 50 ahead.
 * @source GS1 General Specifications, sections 3.4.7 and 7.12
 * @throws {InvalidInput}
 * @example gs1Date("expiresOn", "270200", 2026) // "2027-02-28"
 */
export function gs1Date(field: string, digits: string, yearNow: number): IsoDate {
  const wrong = () =>
    new InvalidInput(field, digits, "a date as YYMMDD; day 00 is the month's end");
  if (!/^\d{6}$/.test(digits)) throw wrong();
  const year = yearNear(Number(digits.slice(0, 2)), yearNow);
  const month = digits.slice(2, 4);
  const day = digits.slice(4, 6);
  const first = `${year}-${month}-01`;
  if (!isIsoDate(first)) throw wrong();
  if (day === "00") return addDays(addMonths(first, 1), -1);
  const date = `${year}-${month}-${day}`;
  if (!isIsoDate(date)) throw wrong();
  return date;
}

function yearNear(twoDigits: number, yearNow: number): number {
  const inThisCentury = yearNow - (yearNow % CENTURY) + twoDigits;
  if (inThisCentury - yearNow > YEARS_AHEAD) return inThisCentury - CENTURY;
  if (inThisCentury - yearNow <= YEARS_AHEAD - CENTURY) return inThisCentury + CENTURY;
  return inThisCentury;
}
