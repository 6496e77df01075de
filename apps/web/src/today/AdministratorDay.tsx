import { useQuery } from "@tanstack/react-query";
import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { shortDay, todayHere } from "../elements/records/days.ts";
import { dayOf, timeOf } from "../elements/records/instants.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { auditWords } from "../settings/audit/audit-words.ts";
import { auditPage, usersQuery } from "../settings/settings-data.ts";
import { useSites } from "./chosen-site.ts";
import { dayInWords } from "./day-in-words.ts";
import { PricesAtSites } from "./PricesAtSites.tsx";

/** For somebody who runs the clinic without seeing clinical content: people, audit, prices. */
export function AdministratorDay() {
  const { sites } = useSites(["administrator"]);
  const people = useQuery(usersQuery);
  const trail = useQuery({
    queryKey: ["audit", "latest"],
    queryFn: ({ signal }) => auditPage({ limit: 6 }, undefined, signal),
  });
  const states = (state: string) =>
    (people.data ?? []).filter((person) => person.state === state).length;
  return (
    <>
      <PageHeader title="Today" lede={dayInWords(todayHere())} />
      <div className="stack">
        <Section
          title="People"
          actions={
            <LinkButton small to="/settings/people">
              People and roles
            </LinkButton>
          }
        >
          {people.isPending ? <SkeletonLines lines={2} label="Loading people" /> : null}
          {people.error ? <ErrorState error={people.error} /> : null}
          {people.data ? (
            <ul className="day-figures">
              <li>
                <strong className="figures">{states("active")}</strong> can sign in
              </li>
              <li>
                <strong className="figures">{states("invited")}</strong> invited, not yet signed in
              </li>
              <li>
                <strong className="figures">{states("disabled")}</strong> disabled
              </li>
            </ul>
          ) : null}
        </Section>
        <Section
          title="Prices"
          lede="Plans show a cost range from these."
          actions={
            <LinkButton small to="/settings/prices">
              Prices
            </LinkButton>
          }
        >
          <PricesAtSites sites={sites} />
        </Section>
        <Section
          title="Latest in the audit trail"
          actions={
            <LinkButton small to="/settings/audit">
              Audit
            </LinkButton>
          }
        >
          {trail.isPending ? <SkeletonLines lines={4} label="Loading the audit trail" /> : null}
          {trail.error ? <ErrorState error={trail.error} /> : null}
          {trail.data ? (
            <ul className="day-trail">
              {trail.data.items.map((event) => (
                <li key={event.seq}>
                  <time className="figures" dateTime={event.at}>
                    {shortDay(dayOf(event.at))}, {timeOf(event.at)}
                  </time>
                  <span>
                    <strong>{event.actorName ?? "Nobody signed in"}</strong> {auditWords(event)}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
        </Section>
      </div>
    </>
  );
}
