import { dayNumber, shortDay } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import type { Plan } from "../patient/patient-data.ts";

interface AftercareTodayProps {
  readonly plan: Plan;
  readonly today: string;
}

/** What the plan says for this day after the last session, in its own words. */
export function AftercareToday({ plan, today }: AftercareTodayProps) {
  const sessions = plan.schedule.filter((entry) => entry.kind === "session");
  const last = sessions.filter((entry) => entry.date <= today).at(-1);
  const day = last ? dayNumber(today) - dayNumber(last.date) : null;
  const advice =
    day === null ? [] : plan.aftercare.filter((one) => one.fromDay <= day && day <= one.toDay);
  const title =
    day === null || advice.length === 0
      ? "Today"
      : day === 0
        ? "Today: the day of your session"
        : `Today: day ${day} after your session`;
  return (
    <Section
      title={title}
      lede={
        last && advice.length > 0
          ? `Your plan puts a session on ${shortDay(last.date)}. If it was on another day, ask your clinic which advice holds.`
          : undefined
      }
    >
      {advice.length === 0 ? (
        <p>
          {last
            ? "The days of special care after your last planned session are over. What your clinic told you still comes first."
            : "Your first session is still to come. There is nothing to do for the scalp today."}
        </p>
      ) : (
        <ul className="day-advice">
          {advice.map((one) => (
            <li key={one.text}>
              <span>{one.text}</span>
            </li>
          ))}
        </ul>
      )}
      <Notice title="If something worries you">
        Fever, pus, spreading redness or growing pain: call your clinic on the same day. This page
        does not replace it.
      </Notice>
    </Section>
  );
}
