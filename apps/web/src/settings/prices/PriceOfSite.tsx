import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Measure } from "../../elements/findings/Measure.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { dayOf } from "../../elements/records/instants.ts";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../../elements/states/Skeleton.tsx";
import { pricesQuery } from "../settings-data.ts";
import { moneyRange } from "./money.ts";
import { PriceForm } from "./PriceForm.tsx";

interface PriceOfSiteProps {
  readonly siteId: string;
  readonly mayChange: boolean;
}

/** The price of one site, and the form that changes it. */
export function PriceOfSite({ siteId, mayChange }: PriceOfSiteProps) {
  const { data, error, isPending, refetch } = useQuery(pricesQuery(siteId));
  const [changing, setChanging] = useState(false);
  if (isPending) return <SkeletonLines lines={2} label="Loading the price" />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const price = data.data;
  if (changing) {
    return (
      <PriceForm siteId={siteId} price={price} etag={data.etag} onDone={() => setChanging(false)} />
    );
  }
  return (
    <div className="stack stack-close">
      {price.perSession ? (
        <Measure
          label="One session"
          value={moneyRange(price.currency, price.perSession)}
          interval={price.validFrom ? `From ${shortDay(price.validFrom)}` : undefined}
          basis={
            <>
              {price.note ? <div>{price.note}</div> : null}
              {price.at ? (
                <div>
                  Set {shortDay(dayOf(price.at))}
                  {price.authorName ? ` by ${price.authorName}` : ""}
                </div>
              ) : null}
            </>
          }
        />
      ) : (
        <p className="quiet">No price set. Plans use the default range and say so.</p>
      )}
      {mayChange ? (
        <div>
          <Button small onClick={() => setChanging(true)}>
            {price.perSession ? "Change" : "Set a price"}
          </Button>
        </div>
      ) : (
        <p className="quiet">An administrator of this site can change it.</p>
      )}
    </div>
  );
}
