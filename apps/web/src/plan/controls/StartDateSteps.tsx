import { addDays, isIsoDate } from "@anagen/quantities";
import { Button } from "../../elements/actions/Button.tsx";

interface StartDateStepsProps {
  readonly day: string;
  readonly proposed: boolean;
  readonly onChange: (day: string | null) => void;
}

/** The first day, a week earlier or later. */
export function StartDateSteps({ day, proposed, onChange }: StartDateStepsProps) {
  const move = (days: number) => isIsoDate(day) && onChange(addDays(day, days));
  return (
    <div className="plan-start-steps">
      <Button small onClick={() => move(-7)}>
        One week earlier
      </Button>
      <Button small onClick={() => move(7)}>
        One week later
      </Button>
      {proposed ? null : (
        <button type="button" className="plan-reset" onClick={() => onChange(null)}>
          Back to the proposal<span className="spoken">: first session</span>
        </button>
      )}
    </div>
  );
}
