import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { useIsClinicalStaff } from "../plan/record/roles.ts";
import { lotPatientsQuery, recallsQuery } from "./stock-data.ts";

/** Recalled lots, each with the people who were treated with it. */
export function RecallsSection({ siteId }: { readonly siteId: string }) {
  const recalls = useQuery(recallsQuery(siteId));
  const [lot, setLot] = useState<string | null>(null);
  const caring = useIsClinicalStaff(siteId);
  const standing = (recalls.data ?? []).filter(({ status }) => status !== "entered-in-error");
  return (
    <Section title="Recalls">
      {standing.length === 0 ? (
        <p className="quiet">No lot is recalled.</p>
      ) : (
        <ul className="recalls">
          {standing.map((recall) => (
            <li key={recall.id}>
              <div>
                <strong>Lot {recall.lot}</strong>
                <p className="quiet">
                  {shortDay(dayOf(recall.at))}
                  {recall.authorName ? `, ${recall.authorName}` : ""}: {recall.reason}
                </p>
              </div>
              {caring ? (
                <Button
                  small
                  aria-expanded={lot === recall.lot}
                  onClick={() => setLot(lot === recall.lot ? null : recall.lot)}
                >
                  Who was treated<span className="spoken"> with lot {recall.lot}</span>
                </Button>
              ) : null}
              {lot === recall.lot ? <TreatedWith siteId={siteId} lot={recall.lot} /> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function TreatedWith({ siteId, lot }: { readonly siteId: string; readonly lot: string }) {
  const people = useQuery(lotPatientsQuery(siteId, lot));
  if (people.isPending) return <SkeletonLines label="Looking for people" />;
  if (people.isError) {
    return <ErrorState error={people.error} onRetry={() => void people.refetch()} />;
  }
  const { items, patients } = people.data;
  return (
    <div className="recall-people">
      <p>
        {patients === 0
          ? "Nobody was treated with it here."
          : `${patients} people, ${items.length} uses shown.`}
      </p>
      <ul>
        {items.map(({ patientId, patientName, sessionId, usedOn, serial }) => (
          <li key={sessionId + (serial ?? "")}>
            <Link to="/patients/$patientId" params={{ patientId }}>
              {patientName}
            </Link>
            , {shortDay(usedOn)}
            {serial ? `, serial ${serial}` : ""}
          </li>
        ))}
      </ul>
    </div>
  );
}
