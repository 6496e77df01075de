import { Button } from "../../elements/actions/Button.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";

/** A draft whose first day has passed: one press works the dates out from today. */
export function OutOfDate({
  day,
  onRenew,
}: {
  readonly day: string;
  readonly onRenew: () => void;
}) {
  return (
    <Notice tone="warning" title={`The first session was planned for ${shortDay(day)}`}>
      <p>That day has passed. The dates can be worked out again from today.</p>
      <Button small onClick={onRenew}>
        Work out new dates
      </Button>
    </Notice>
  );
}
