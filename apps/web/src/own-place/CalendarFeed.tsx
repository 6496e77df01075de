import { useQuery } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ShownOnce } from "../elements/actions/ShownOnce.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { calendarQuery, endCalendarLink, makeCalendarLink } from "./own-data.ts";

/** The aftercare as a feed for the person's own calendar; the link is shown once and can be ended. */
export function CalendarFeed({ patientId }: { readonly patientId: string }) {
  const link = useQuery(calendarQuery(patientId));
  const [url, setUrl] = useState<string | null>(null);
  const { busy, trouble, act } = useAct({ keys: ["calendar-link"] });
  const has = link.data?.id !== null && link.data?.id !== undefined;
  return (
    <Section
      title="In your calendar"
      lede="A link that your calendar reads. Whoever has the link can read the days; end it any time."
    >
      {trouble === null ? null : (
        <Notice tone="problem" title="Not done" announce>
          {trouble}
        </Notice>
      )}
      {url === null ? null : (
        <ShownOnce
          label="Your link, shown once. Add it to your calendar as a subscription."
          text={new URL(url, window.location.href).href}
        />
      )}
      {has && link.data?.createdAt ? (
        <p>There is a link, made {shortDay(dayOf(link.data.createdAt))}.</p>
      ) : null}
      <div className="row">
        <Button
          icon={CalendarPlus}
          busy={busy}
          onClick={() => void act(async () => setUrl((await makeCalendarLink(patientId)).url))}
        >
          {has ? "Make a new link; the old one ends" : "Make a link"}
        </Button>
        {has ? (
          <Button
            tone="quiet"
            onClick={() =>
              void act(async () => {
                await endCalendarLink(patientId);
                setUrl(null);
              }, "The link is ended")
            }
          >
            End the link
          </Button>
        ) : null}
      </div>
    </Section>
  );
}
