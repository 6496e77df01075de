import { dayNumber, shortDay } from "../elements/records/days.ts";

export interface Due {
  readonly words: string;
  readonly late: boolean;
}

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** How a due day stands to today: "today", "in 3 days", "2 days late". */
export function dueInWords(day: string, today: string): Due {
  const away = dayNumber(day) - dayNumber(today);
  if (away < 0) return { words: `${days(-away)} late`, late: true };
  if (away === 0) return { words: "Today", late: false };
  if (away === 1) return { words: "Tomorrow", late: false };
  if (away < 15) return { words: `In ${away} days`, late: false };
  return { words: shortDay(day), late: false };
}

/** Since when something waits: "since today", "since 3 days". */
export function waitingInWords(day: string, today: string): string {
  const since = dayNumber(today) - dayNumber(day);
  if (since <= 0) return "Since today";
  if (since === 1) return "Since yesterday";
  return since < 15 ? `For ${since} days` : `Since ${shortDay(day)}`;
}
