import {
  INTERVAL_ASKED_DAYS,
  minimumIntervalDays,
  type Plan,
  PROTOCOL_VALUES,
  SESSIONS_ASKED,
} from "@anagen/treatment";
import { DateField } from "../../elements/fields/DateField.tsx";
import type { PlanSteps } from "../changes/usePlanSteps.ts";
import type { Preferences } from "../record/plan-record.ts";
import type { SitePrices } from "../record/site-prices.ts";
import { CostControl } from "./CostControl.tsx";
import { SliderField } from "./SliderField.tsx";
import { StartDateSteps } from "./StartDateSteps.tsx";
import "./controls.css";

interface PlanControlsProps {
  readonly plan: Plan;
  readonly preferences: Preferences;
  readonly prices: SitePrices | null;
  readonly steps: PlanSteps;
  /** Why the last wish could not be used, by its path. */
  readonly refusal: { readonly path: string; readonly allowed: string } | null;
  readonly today: string;
}

const SLIDER_DAYS = 84;

/** What may be moved; each move is worked out at once. */
export function PlanControls(props: PlanControlsProps) {
  const { plan, preferences, prices, steps, refusal, today } = props;
  const { sessions, intervalDays, depthMm } = plan.protocol;
  const usual = PROTOCOL_VALUES.usualSessions.value;
  const minimum = minimumIntervalDays(Math.max(...depthMm.bySession));
  const refused = (path: string) =>
    refusal?.path.startsWith(path) ? `This must be ${refusal.allowed}.` : undefined;
  return (
    <div className="plan-controls">
      <SliderField
        label="Sessions"
        unit={(preferences.sessions ?? sessions.min.value) === 1 ? "session" : "sessions"}
        value={preferences.sessions ?? sessions.min.value}
        min={SESSIONS_ASKED.low}
        max={SESSIONS_ASKED.high}
        usual={usual}
        hint={`Usual: ${usual.low} to ${usual.high}. There is no standard.`}
        proposed={preferences.sessions == null}
        onChange={(count) => steps.move("sessions", { sessions: count })}
        onReset={() => steps.move("sessions", { sessions: null })}
      />
      <SliderField
        label="Days between sessions"
        unit="days"
        value={preferences.intervalDays ?? intervalDays.value}
        min={INTERVAL_ASKED_DAYS.low}
        max={INTERVAL_ASKED_DAYS.high}
        sliderMax={SLIDER_DAYS}
        usual={{ low: minimum, high: SLIDER_DAYS }}
        hint={`At this depth at least ${minimum} days.`}
        proposed={preferences.intervalDays == null}
        onChange={(days) => steps.move("interval", { intervalDays: days })}
        onReset={() => steps.move("interval", { intervalDays: null })}
      />
      <div className="slider plan-start">
        <DateField
          label="First session"
          min={today}
          value={preferences.startDate ?? plan.startDate.value}
          error={refused("preferences.startDate")}
          onChange={(day) => steps.move("start", { startDate: day })}
        />
        <StartDateSteps
          day={preferences.startDate ?? plan.startDate.value}
          proposed={preferences.startDate == null}
          onChange={(day) => steps.move("start", { startDate: day })}
        />
      </div>
      <CostControl
        plan={plan}
        preferences={preferences}
        prices={prices}
        refusal={refused("preferences.costPerSession") ?? refused("preferences.currency")}
        onChange={(part) => steps.move("cost", part)}
      />
    </div>
  );
}
