import { type Plan, PROTOCOL_VALUES, shownMoney } from "@anagen/treatment";
import { useState } from "react";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import type { Preferences } from "../record/plan-record.ts";
import type { SitePrices } from "../record/site-prices.ts";

interface CostControlProps {
  readonly plan: Plan;
  readonly preferences: Preferences;
  readonly prices: SitePrices | null;
  readonly onChange: (part: Preferences) => void;
  readonly refusal: string | undefined;
}

interface Typed {
  readonly currency: string;
  readonly low: number | null;
  readonly high: number | null;
}

function problemOf({ currency, low, high }: Typed): string | undefined {
  if (!/^[A-Za-z]{3}$/.test(currency)) return "A currency has three letters, such as USD.";
  if (low === null || high === null) return "Both ends of the price are needed.";
  return low > high ? "The low end is above the high end." : undefined;
}

/** The price of one session: low and high with their currency go together, or stay as they were. */
export function CostControl({ plan, preferences, prices, onChange, refusal }: CostControlProps) {
  const kept: Typed = { currency: plan.cost.currency, ...plan.cost.perSession };
  const [typed, setTyped] = useState<Typed | null>(null);
  const shown = typed ?? kept;
  const problem = problemOf(shown);
  const own = preferences.costPerSession != null;
  const { low, high } = PROTOCOL_VALUES.pricePerSessionUsd.value;
  const usual = prices
    ? `The clinic's price: ${shownMoney(prices.perSession.low, prices.currency)} to ${shownMoney(prices.perSession.high, prices.currency)}.`
    : `One article gives USD ${low} to ${high}; the clinic has entered no price.`;

  function set(part: Partial<Typed>): void {
    const next = { ...shown, ...part };
    setTyped(next);
    if (problemOf(next) !== undefined || next.low === null || next.high === null) return;
    onChange({
      currency: next.currency.toUpperCase(),
      costPerSession: { low: next.low, high: next.high },
    });
  }

  return (
    <fieldset className="slider" onBlur={() => problem === undefined && setTyped(null)}>
      <legend className="field-label">Price of a session</legend>
      <div className="plan-cost-fields">
        <TextField
          label="Currency"
          maxLength={3}
          spellCheck={false}
          value={shown.currency}
          onChange={(currency) => set({ currency })}
        />
        <NumberField
          label="Low"
          min={0}
          value={shown.low}
          onChange={(least) => set({ low: least })}
        />
        <NumberField
          label="High"
          min={0}
          value={shown.high}
          onChange={(most) => set({ high: most })}
        />
      </div>
      {(problem ?? refusal) ? (
        <p className="field-error" role="alert">
          {problem ?? refusal}
        </p>
      ) : null}
      <p className="slider-hint">
        {usual}{" "}
        {own ? (
          <button
            type="button"
            className="plan-reset"
            onClick={() => {
              setTyped(null);
              onChange({ currency: null, costPerSession: null });
            }}
          >
            Back to the proposal<span className="spoken">: price of a session</span>
          </button>
        ) : null}
      </p>
    </fieldset>
  );
}
