import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { shortDay } from "../elements/records/days.ts";
import { Section } from "../elements/structure/Columns.tsx";
import type { HomeUses } from "./home-data.ts";
import "../elements/records/records.css";

/** What a breach was against, in the words of the step or limit. */
const textOf = ({ steps, stopsForGood }: HomeUses, id: string): string =>
  id === "stopped-for-good"
    ? "Home use had ended for good before."
    : ([...steps, ...stopsForGood].find((step) => step.id === id)?.text ?? id);

/** Every use that was told, and what is left of each roller. */
export function HomeLog({ home }: { readonly home: HomeUses }) {
  return (
    <Section title="Log">
      {home.items.length === 0 ? (
        <p className="quiet">No use so far.</p>
      ) : (
        <table className="table">
          <caption className="spoken">Every use at home, newest first</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Roller</th>
              <th scope="col">Needles</th>
              <th scope="col">Against a limit</th>
            </tr>
          </thead>
          <tbody>
            {home.items.map((use) => (
              <tr key={use.id}>
                <td data-label="Day">{shortDay(use.on)}</td>
                <td data-label="Roller">{use.roller}</td>
                <td data-label="Needles" className="figures">
                  {use.needleMm} mm
                </td>
                <td data-label="Against a limit">
                  {use.breaches.length === 0 ? (
                    "No"
                  ) : (
                    <Disclosure summary={`Yes, ${use.breaches.length} on ${shortDay(use.on)}`}>
                      <ul className="home-lines">
                        {use.breaches.map((id) => (
                          <li key={id}>{textOf(home, id)}</li>
                        ))}
                      </ul>
                    </Disclosure>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {home.rollers.length > 0 ? (
        <ul className="home-lines">
          {home.rollers.map(({ roller, uses, usesLeft }) => (
            <li key={roller}>
              {roller}: {uses} uses, {usesLeft > 0 ? `${usesLeft} left` : "throw it away now"}.
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
