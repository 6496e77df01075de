import { useQuery } from "@tanstack/react-query";
import { ReceiptText } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { QuoteCard } from "./QuoteCard.tsx";
import { QuoteDialog } from "./QuoteDialog.tsx";
import { quotesQuery } from "./quote-data.ts";
import "./quotes.css";

interface QuotesOfPlanProps {
  readonly patientId: string;
  readonly planId: string;
  readonly plannedSessions: number;
  readonly staff: boolean;
}

/** The quotes for one plan, and what is left of those that were accepted. */
export function QuotesOfPlan({ patientId, planId, plannedSessions, staff }: QuotesOfPlanProps) {
  const { data, error, isPending, refetch } = useQuery(quotesQuery(patientId));
  const [offering, setOffering] = useState(false);
  const quotes = (data ?? []).filter(({ body }) => body.planId === planId);
  return (
    <section className="quotes screen-only" aria-labelledby="quotes-heading">
      <h2 id="quotes-heading">Quotes</h2>
      {isPending ? <SkeletonLines lines={2} label="Loading the quotes" /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data && quotes.length === 0 ? (
        <p className="quiet">
          {staff
            ? "None for this plan yet. A quote names sessions and price; signed sessions count against it once it is accepted."
            : "The clinic has not offered a quote for this plan."}
        </p>
      ) : null}
      {quotes.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} staff={staff} />
      ))}
      {staff ? (
        <Button small icon={ReceiptText} onClick={() => setOffering(true)}>
          Offer a quote
        </Button>
      ) : null}
      {offering ? (
        <QuoteDialog
          planId={planId}
          plannedSessions={plannedSessions}
          onClose={() => setOffering(false)}
        />
      ) : null}
    </section>
  );
}
