import { useQuery } from "@tanstack/react-query";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { dayOf, timeOf } from "../../elements/records/instants.ts";
import { wishesInWords } from "../changes/wishes-in-words.ts";
import { planHistoryQuery } from "../record/plan-record.ts";

/** Every version of a plan with who and when. */
export function PlanVersions({ id }: { readonly id: string }) {
  const { data } = useQuery(planHistoryQuery(id));
  if (data === undefined || data.length < 2) return null;
  return (
    <div className="screen-only">
      <Disclosure summary={`${data.length} versions`}>
        <ol className="plan-versions">
          {data.map(({ version, status, at, authorName, amendmentReason, body }) => (
            <li key={version}>
              <strong>
                Version {version}, {status}
              </strong>
              <span className="quiet">
                {authorName ?? "Unknown"}, {shortDay(dayOf(at))}, {timeOf(at)}
              </span>
              {amendmentReason ? <span>Because: {amendmentReason}</span> : null}
              <span className="quiet small">
                {wishesInWords(body.preferences)
                  .map(([label, value]) => `${label}: ${value}`)
                  .join(". ")}
              </span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
