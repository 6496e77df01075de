import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { Notice } from "../elements/states/Notice.tsx";
import type { Halt } from "./side-effect-data.ts";

/** What stops further sessions of this person now. */
export function HaltsNotice({ halts }: { readonly halts: readonly Halt[] }) {
  if (halts.length === 0) {
    return <p className="quiet">No side effect or symptom check on record stops a session now.</p>;
  }
  const ended = halts.some(({ until }) => until === "forever");
  return (
    <Notice
      tone="problem"
      title={
        ended ? "Needling has ended for this person" : "No session until a clinician has looked"
      }
    >
      <ul>
        {halts.map(({ because, since, until }) => (
          <li key={because + since}>
            {because} Since {shortDay(dayOf(since))}
            {until === "forever" ? ", for good." : ", until reviewed."}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
