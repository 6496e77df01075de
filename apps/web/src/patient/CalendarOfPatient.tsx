import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ConfirmDialog } from "../elements/actions/ConfirmDialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { calendarQuery, endCalendarLink } from "../own-place/own-data.ts";

/** Whether the patient has a calendar link. Staff never see its address; they can end it. */
export function CalendarOfPatient({ patientId }: { readonly patientId: string }) {
  const { data: link, error, refetch } = useQuery(calendarQuery(patientId));
  const [asking, setAsking] = useState(false);
  const { busy, trouble, act } = useAct({
    keys: ["calendar-link"],
    onDone: () => setAsking(false),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (link === undefined) return <SkeletonLines lines={2} label="Loading the calendar link" />;
  const { id, createdAt } = link;
  return (
    <div className="stack stack-close">
      {trouble === null ? null : (
        <Notice tone="problem" title="Not done" announce>
          {trouble}
        </Notice>
      )}
      <h3>Calendar link</h3>
      <p>
        {id === null
          ? "None. The patient makes it in their own place, under Aftercare; it is shown once, to them only."
          : `The patient has one${createdAt === null ? "" : `, made on ${shortDay(dayOf(createdAt))}`}. Whoever has its address can read the days.`}
      </p>
      {id === null ? null : (
        <div>
          <Button onClick={() => setAsking(true)}>End the link</Button>
        </div>
      )}
      <ConfirmDialog
        open={asking}
        danger
        title="End the calendar link?"
        confirm="End the link"
        busy={busy}
        onConfirm={() => void act(() => endCalendarLink(patientId), "The link is ended")}
        onClose={() => setAsking(false)}
      >
        <p>Its address stops working at once, for good. The patient can make a new one.</p>
      </ConfirmDialog>
    </div>
  );
}
