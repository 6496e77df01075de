import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { request } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { DateField } from "../../elements/fields/DateField.tsx";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { formProblems } from "../../patients/form-problems.ts";
import type { Prices } from "../settings-data.ts";

interface PriceFormProps {
  readonly siteId: string;
  readonly price: Prices;
  readonly etag: string | null;
  readonly onDone: () => void;
}

const FIELDS = ["currency", "low", "high", "perSession", "validFrom", "note"] as const;
type Errors = Partial<Record<(typeof FIELDS)[number], string>>;

/** Range, currency and the day from which they hold. */
export function PriceForm({ siteId, price, etag, onDone }: PriceFormProps) {
  const [currency, setCurrency] = useState(price.currency);
  const [low, setLow] = useState(price.perSession?.low ?? null);
  const [high, setHigh] = useState(price.perSession?.high ?? null);
  const [validFrom, setValidFrom] = useState<string | null>(todayHere());
  const [note, setNote] = useState(price.note);
  const [errors, setErrors] = useState<Errors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const say = useToast();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found: Errors = {};
    if (!/^[A-Za-z]{3}$/.test(currency)) found.currency = "Three letters, such as USD or EUR.";
    if (low === null) found.low = "A number is needed.";
    if (high === null) found.high = "A number is needed.";
    if (low !== null && high !== null && low > high) {
      found.high = "The upper end lies below the lower end.";
    }
    setErrors(found);
    setTrouble(null);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await request(`/api/sites/${encodeURIComponent(siteId)}/prices`, {
        method: "PUT",
        body: { currency: currency.toUpperCase(), perSession: { low, high }, validFrom, note },
        ifMatch: etag,
      });
      say({ message: "Price saved" });
      onDone();
    } catch (error) {
      if (error instanceof Problem && error.status === 412) {
        setTrouble("Someone else changed this price meanwhile. Close, look at it, and set yours.");
      } else {
        const { byField, rest } = formProblems(error, FIELDS);
        setErrors(byField);
        setTrouble(rest ?? byField.perSession ?? null);
      }
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: ["settings", "prices", siteId] });
    }
  }

  return (
    <form className="settings-form" onSubmit={submit} noValidate>
      {trouble ? (
        <Notice tone="problem" title="Not saved" announce>
          {trouble}
        </Notice>
      ) : null}
      <div className="settings-pair">
        <NumberField
          label="From"
          unit={currency}
          min={0}
          error={errors.low}
          value={low}
          onChange={setLow}
        />
        <NumberField
          label="To"
          unit={currency}
          min={0}
          error={errors.high}
          value={high}
          onChange={setHigh}
        />
        <TextField
          label="Currency"
          error={errors.currency}
          value={currency}
          maxLength={3}
          onChange={setCurrency}
        />
      </div>
      <DateField
        label="Valid from"
        error={errors.validFrom}
        value={validFrom}
        onChange={setValidFrom}
      />
      <TextField
        label="Note"
        hint="What is included: numbing, a device head, aftercare."
        optional
        error={errors.note}
        value={note}
        maxLength={500}
        onChange={setNote}
      />
      <div className="row">
        <Button tone="main" type="submit" busy={busy}>
          Save the price
        </Button>
        <Button onClick={onDone}>Close</Button>
      </div>
    </form>
  );
}
