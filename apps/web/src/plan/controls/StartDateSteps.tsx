import { addDays, isIsoDate } from "@anagen/quantities";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { IconButton } from "../../elements/actions/Button.tsx";

interface StartDateStepsProps {
  readonly day: string;
  readonly proposed: boolean;
  readonly onChange: (day: string | null) => void;
}

/** The first day, a week earlier or later. */
export function StartDateSteps({ day, proposed, onChange }: StartDateStepsProps) {
  const move = (days: number) => {
    if (isIsoDate(day)) onChange(addDays(day, days));
  };
  return (
    <>
      <div className="plan-start-steps">
        <IconButton
          tone="plain"
          icon={ChevronLeft}
          label="First session: one week earlier"
          onClick={() => move(-7)}
        />
        <IconButton
          tone="plain"
          icon={ChevronRight}
          label="First session: one week later"
          onClick={() => move(7)}
        />
      </div>
      {proposed ? null : (
        <button
          type="button"
          className="plan-reset plan-start-reset"
          onClick={() => onChange(null)}
        >
          Back to the proposal<span className="spoken">: first session</span>
        </button>
      )}
    </>
  );
}
