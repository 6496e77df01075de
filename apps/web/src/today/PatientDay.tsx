import { useQuery } from "@tanstack/react-query";
import { Mail, MessageCircleQuestion, Printer } from "lucide-react";
import { AnchorButton, LinkButton } from "../elements/actions/LinkButton.tsx";
import { todayHere } from "../elements/records/days.ts";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { FolliclePicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Columns, Section } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { CareToday } from "../own-place/CareToday.tsx";
import { OwnPlaces } from "../own-place/OwnPlaces.tsx";
import { aftercareQuery } from "../own-place/own-data.ts";
import { courseQuery, planQuery } from "../patient/patient-data.ts";
import { isSigned } from "../patient/record-words.ts";
import { AftercareToday } from "./AftercareToday.tsx";
import { NextDates } from "./NextDates.tsx";

/** A patient's own day: what holds today, what comes, the plan, and the way to everything else. */
export function PatientDay({ patientId }: { readonly patientId: string }) {
  const course = useQuery(courseQuery(patientId));
  const signed = course.data?.items.find((item) => item.kind === "plan" && isSigned(item));
  const record = useQuery({ ...planQuery(signed?.recordId ?? ""), enabled: signed !== undefined });
  const plan = record.data?.body.plan;
  const care = useQuery(aftercareQuery(patientId));
  const error = course.error ?? record.error ?? care.error;
  return (
    <>
      <PageHeader
        title="My course"
        lede="What your clinic planned with you, in plain words."
        actions={
          <>
            <LinkButton icon={Mail} to="/my/messages">
              Write to the clinic
            </LinkButton>
            <LinkButton tone="main" icon={MessageCircleQuestion} to="/check">
              Is this normal?
            </LinkButton>
          </>
        }
      />
      {error ? <ErrorState error={error} onRetry={() => void course.refetch()} /> : null}
      {course.isPending || care.isPending || (signed && record.isPending) ? (
        <SkeletonLines lines={8} label="Loading your course" />
      ) : null}
      {course.data && !signed ? (
        <EmptyState
          picture={<FolliclePicture />}
          title="No plan yet"
          action={<LinkButton to="/explain">Read what to expect</LinkButton>}
        >
          When your clinician has signed a plan, your dates and the aftercare for each day stand
          here.
        </EmptyState>
      ) : null}
      {course.data && !signed ? <OwnPlaces /> : null}
      {signed && plan && !care.isPending ? (
        <div className="stack">
          <Columns
            asideLabel="Next dates"
            aside={
              <>
                <NextDates schedule={plan.schedule} today={todayHere()} />
                <AnchorButton
                  icon={Printer}
                  href={`/api/plans/${encodeURIComponent(signed.recordId)}/document`}
                  target="_blank"
                  rel="noopener"
                >
                  Read or print the plan
                </AnchorButton>
              </>
            }
          >
            {care.data?.endedAt == null ? (
              <AftercareToday plan={plan} today={todayHere()} />
            ) : (
              <CareToday care={care.data} />
            )}
            <OwnPlaces />
          </Columns>
          <Section title="What to expect">
            <ul className="day-advice">
              {plan.expectations.map((one) => (
                <li key={one.when + one.text}>
                  <strong>{one.when}</strong>
                  <span>{one.text}</span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      ) : null}
    </>
  );
}
