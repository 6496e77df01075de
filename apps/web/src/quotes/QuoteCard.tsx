import { Check, Printer, Undo2 } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ConfirmDialog } from "../elements/actions/ConfirmDialog.tsx";
import { AnchorButton } from "../elements/actions/LinkButton.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { shortDay } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { moneyRange } from "../settings/prices/money.ts";
import { acceptQuote, documentOf, type Quote, READ_ANEW, withdrawQuote } from "./quote-data.ts";

/** One quote: what it covers, how it stands, what is left of it. */
export function QuoteCard({ quote, staff }: { readonly quote: Quote; readonly staff: boolean }) {
  const [asking, setAsking] = useState<"accept" | "withdraw" | null>(null);
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: () => setAsking(null) });
  const { body, total, use } = quote;
  const whole = moneyRange(body.currency, total.whole);
  const name = `quote of ${shortDay(body.offeredOn)}`;
  return (
    <article className="quote" aria-label={`Quote of ${shortDay(body.offeredOn)}`}>
      <p>
        <strong>{whole}</strong> for {body.sessions} sessions
        {body.products.length === 0 ? "" : " and products"}
      </p>
      <p className="quiet">{stateInWords(quote)}</p>
      {use === null ? null : (
        <p>
          <strong>
            {use.used.length} of {body.sessions} sessions used, {use.left} left.
          </strong>
          {quote.unsignedSessions === 0
            ? ""
            : ` ${quote.unsignedSessions} not signed yet and not counted.`}
          {use.items.length === 0
            ? ""
            : ` Used: ${use.items.map((item) => `${item.count} × ${item.name}`).join(", ")}.`}
        </p>
      )}
      {trouble === null ? null : (
        <Notice tone="problem" title="Not done" announce>
          {trouble}
        </Notice>
      )}
      <div className="row">
        <AnchorButton
          small
          icon={Printer}
          href={documentOf(quote.id)}
          target="_blank"
          rel="noopener"
        >
          Open to print<span className="spoken">, {name} (new tab)</span>
        </AnchorButton>
        {body.state === "offered" ? (
          <Button small icon={Check} onClick={() => setAsking("accept")}>
            {staff ? "Patient accepts" : "Accept"}
            <span className="spoken">, {name}</span>
          </Button>
        ) : null}
        {staff && body.state !== "withdrawn" ? (
          <Button small tone="quiet" icon={Undo2} onClick={() => setAsking("withdraw")}>
            Withdraw<span className="spoken">, {name}</span>
          </Button>
        ) : null}
      </div>
      <ConfirmDialog
        open={asking === "accept"}
        title="Accept this quote?"
        confirm="Accept"
        busy={busy}
        onConfirm={() => void act(() => acceptQuote(quote), "Accepted")}
        onClose={() => setAsking(null)}
      >
        {whole} for {body.sessions} sessions. From today signed sessions of this plan count against
        it. It is about money only and says nothing about the result.
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "withdraw"}
        title="Withdraw this quote?"
        confirm="Withdraw"
        busy={busy}
        onConfirm={() => void act(() => withdrawQuote(quote, "withdrawn by the clinic"))}
        onClose={() => setAsking(null)}
      >
        It takes no more sessions. What was used of it stays counted.
      </ConfirmDialog>
    </article>
  );
}

function stateInWords({ body }: Quote): string {
  const offered = `Offered ${shortDay(body.offeredOn)}`;
  switch (body.state) {
    case "accepted": {
      const by = body.acceptedBy === "patient" ? "by the patient" : "entered by staff";
      return `${offered}, accepted ${shortDay(body.acceptedOn ?? body.offeredOn)} ${by}.`;
    }
    case "withdrawn":
      return `${offered}, withdrawn ${shortDay(body.withdrawnOn ?? body.offeredOn)}.`;
    default:
      return body.validUntil === null
        ? `${offered}, not accepted yet.`
        : `${offered}, can be accepted until ${shortDay(body.validUntil)}.`;
  }
}
