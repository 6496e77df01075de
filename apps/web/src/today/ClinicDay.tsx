import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { QuietDayPicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Columns } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { CARING } from "../settings/roles.ts";
import { useSites } from "./chosen-site.ts";
import { DayGlance } from "./DayGlance.tsx";
import { DayGroup } from "./DayGroup.tsx";
import { dayInWords } from "./day-in-words.ts";
import { GROUPS } from "./groups.ts";
import { SiteSwitch } from "./SiteSwitch.tsx";
import { todayQuery } from "./today-data.ts";

/** What waits at one site, for those who care for patients there. */
export function ClinicDay() {
  const { sites, site } = useSites(CARING);
  const {
    data: day,
    error,
    isPending,
    refetch,
  } = useQuery({
    ...todayQuery(site?.id ?? ""),
    enabled: site !== null,
  });
  if (site === null) return null;
  const groups = day ? GROUPS.filter((group) => day[group.name].length > 0) : [];
  return (
    <>
      <PageHeader
        title="Today"
        lede={[day ? dayInWords(day.date) : null, sites.length > 1 ? null : site.name]
          .filter(Boolean)
          .join(" · ")}
        actions={<SiteSwitch sites={sites} site={site} />}
      />
      {isPending ? <SkeletonLines lines={8} label="Loading what waits today" /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {day && groups.length === 0 ? (
        <EmptyState
          picture={<QuietDayPicture />}
          title="Nothing waits today"
          action={
            <LinkButton tone="main" icon={UserRoundPlus} to="/patients">
              Go to patients
            </LinkButton>
          }
        >
          Symptom checks and messages to answer, side effects to look at, sessions and drafts to
          finish, decisions and plans to sign, and sessions, reviews and photographs that are due at{" "}
          {site.name} will stand here, each with a link to the work.
        </EmptyState>
      ) : null}
      {day && groups.length > 0 ? (
        <Columns
          asideFirstOnPhone
          sticky
          asideLabel="The day at a glance"
          aside={<DayGlance day={day} />}
        >
          {groups.map((group) => (
            <DayGroup key={group.name} group={group} items={day[group.name]} today={day.date} />
          ))}
        </Columns>
      ) : null}
    </>
  );
}
