import { dayNumber, shortDay } from "../elements/records/days.ts";

export interface Due {
  readonly words: string;
  readonly late: boolean;
}

const DAYS_SHOWN = 15;
const WEEKS_SHOWN = 84;
const DAYS_A_MONTH = 30.44;

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** How a due day stands to today: "today", "in 3 days", "2 days late"; rounded when far off. */
export function dueInWords(day: string, today: string): Due {
  const away = dayNumber(day) - dayNumber(today);
  if (away < 0) return { words: `${days(-away)} late`, late: true };
  if (away === 0) return { words: "Today", late: false };
  if (away === 1) return { words: "Tomorrow", late: false };
  if (away < DAYS_SHOWN) return { words: `In ${away} days`, late: false };
  if (away < WEEKS_SHOWN) return { words: `In ${Math.round(away / 7)} weeks`, late: false };
  return { words: `In ${Math.round(away / DAYS_A_MONTH)} months`, late: false };
}

/** Since when something waits: "since today", "since 3 days". */
export function waitingInWords(day: string, today: string): string {
  const since = dayNumber(today) - dayNumber(day);
  if (since <= 0) return "Since today";
  if (since === 1) return "Since yesterday";
  return since < DAYS_SHOWN ? `For ${since} days` : `Since ${shortDay(day)}`;
}
