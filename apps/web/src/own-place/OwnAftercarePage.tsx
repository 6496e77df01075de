import { useQuery } from "@tanstack/react-query";
import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { FolliclePicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { CalendarFeed } from "./CalendarFeed.tsx";
import { CareList } from "./CareList.tsx";
import { OwnPage } from "./OwnPage.tsx";
import { type Aftercare, aftercareQuery } from "./own-data.ts";
import { Reminders } from "./Reminders.tsx";

/** The whole aftercare of the newest session, and how it reaches the patient. */
export function OwnAftercarePage() {
  return (
    <OwnPage
      title="Aftercare"
      lede="From the hour your session ended. What your clinic told you comes first."
    >
      {(patientId) => <OwnAftercare patientId={patientId} />}
    </OwnPage>
  );
}

const PARTS: readonly { state: Aftercare["items"][number]["state"]; title: string }[] = [
  { state: "now", title: "Now" },
  { state: "ahead", title: "Still to come" },
];

function OwnAftercare({ patientId }: { readonly patientId: string }) {
  const care = useQuery(aftercareQuery(patientId));
  const over = (care.data?.items ?? []).filter(({ state }) => state === "over");
  return (
    <div className="stack">
      {care.isPending ? <SkeletonLines lines={6} label="Loading the aftercare" /> : null}
      {care.isError ? <ErrorState error={care.error} onRetry={() => void care.refetch()} /> : null}
      {care.data?.endedAt === null ? (
        <EmptyState picture={<FolliclePicture />} title="No session yet">
          After your first session every day stands here: what to leave out, what you may do, what
          is to be expected.
        </EmptyState>
      ) : null}
      {PARTS.map(({ state, title }) => {
        const items = (care.data?.items ?? []).filter((item) => item.state === state);
        return items.length === 0 ? null : (
          <Section key={state} title={title}>
            <CareList items={items} label={title} />
          </Section>
        );
      })}
      {over.length > 0 ? (
        <Disclosure
          summary={over.length === care.data?.items.length ? "All days are over" : "Over"}
        >
          <CareList items={over} label="Over" />
        </Disclosure>
      ) : null}
      <CalendarFeed patientId={patientId} />
      <Reminders patientId={patientId} />
    </div>
  );
}
