import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDay, todayHere } from "../elements/records/days.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Tabs } from "../elements/structure/Tabs.tsx";
import type { Patient } from "../patients/patients-data.ts";
import { CARING, hasRole, isClinician } from "../settings/roles.ts";
import { useSession } from "../sign-in/session.ts";
import { RunningTrials } from "../trial-of-one/RunningTrials.tsx";
import { CourseFigure } from "./CourseFigure.tsx";
import { CourseList } from "./CourseList.tsx";
import { courseSteps } from "./course.ts";
import { Documents } from "./Documents.tsx";
import { PersonNote } from "./PersonNote.tsx";
import { PlacesOfPatient } from "./PlacesOfPatient.tsx";
import { courseQuery, decisionQuery, headsQuery, planQuery } from "./patient-data.ts";
import { RecordHistory } from "./RecordHistory.tsx";
import { RecordTable } from "./RecordTable.tsx";
import { RemindersAndCalendar } from "./RemindersAndCalendar.tsx";
import { isSigned } from "./record-words.ts";
import { WhatNext } from "./WhatNext.tsx";
import { whatNext } from "./what-next.ts";

/** Everything of the course, from one reading of the records. */
export function PatientCourse({ patient }: { readonly patient: Patient }) {
  const { user } = useSession();
  const [tab, setTab] = useState("course");
  const course = useQuery(courseQuery(patient.id));
  const records = useQuery(headsQuery(patient.id));
  const heads = records.data ?? [];
  const decided = heads.find(
    (head) => head.kind === "decision" && head.status !== "entered-in-error",
  );
  const plans = heads.filter((head) => head.kind === "plan" && head.status !== "entered-in-error");
  const plan = plans.find(isSigned) ?? plans[0];
  const decision = useQuery({
    ...decisionQuery(decided?.id ?? ""),
    enabled: decided !== undefined,
  });
  const planned = useQuery({ ...planQuery(plan?.id ?? ""), enabled: plan !== undefined });

  const error = course.error ?? records.error;
  if (error) {
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          void course.refetch();
          void records.refetch();
        }}
      />
    );
  }
  const waiting =
    (decided !== undefined && decision.isPending) || (plan !== undefined && planned.isPending);
  if (course.data === undefined || records.data === undefined || waiting) {
    return <SkeletonLines lines={8} label="Loading the course" />;
  }

  const today = todayHere();
  const clinician = isClinician(user, patient.siteId);
  const staff = hasRole(user, CARING, patient.siteId);
  const schedule = planned.data?.body.plan?.schedule ?? [];
  const { items } = course.data;
  const steps = courseSteps(items, plan ? { planId: plan.id, schedule } : null);
  const next = steps.find((step) => step.planned && step.day >= today);
  const ofKind = (kind: string) => heads.filter((head) => head.kind === kind);
  return (
    <div className="patient">
      <WhatNext
        patient={patient}
        next={whatNext(heads, decision.data ?? null)}
        clinician={clinician}
        coming={next ? `${next.title}, ${shortDay(next.day)}` : null}
      />
      {staff ? <RunningTrials patientId={patient.id} /> : null}
      <PlacesOfPatient patientId={patient.id} />
      <PersonNote patient={patient} />
      {steps.length > 0 ? (
        <section className="stack stack-close" aria-labelledby="course-title">
          <h2 id="course-title">Course</h2>
          <CourseFigure patientId={patient.id} steps={steps} today={today} />
        </section>
      ) : null}
      <Tabs
        label="Records of this person"
        current={tab}
        onChange={setTab}
        tabs={[
          {
            id: "course",
            label: "Course in words",
            content: <CourseList patientId={patient.id} steps={steps} today={today} />,
          },
          {
            id: "assessments",
            label: "Assessments",
            content: (
              <RecordTable
                caption="Assessments"
                heads={ofKind("assessment")}
                items={items}
                emptyTitle="No assessment yet"
                emptyText="What was asked and answered, with the decision of that day, will stand here."
              />
            ),
          },
          {
            id: "decisions",
            label: "Decisions",
            content: (
              <RecordTable
                caption="Decisions"
                heads={ofKind("decision")}
                items={items}
                emptyTitle="No decision yet"
                emptyText="Each signed decision with the answers to its findings will stand here."
              />
            ),
          },
          {
            id: "plans",
            label: "Plans",
            content: (
              <RecordTable
                caption="Plans"
                heads={ofKind("plan")}
                items={items}
                emptyTitle="No plan yet"
                emptyText="A plan is made from a signed decision and puts its dates on the timeline."
              />
            ),
          },
          {
            id: "documents",
            label: "Documents",
            content: (
              <Documents
                patientId={patient.id}
                plans={ofKind("plan")}
                mayDownload={clinician || user.patientId === patient.id}
              />
            ),
          },
          {
            id: "history",
            label: "History",
            content: <RecordHistory patientId={patient.id} heads={heads} />,
          },
        ]}
      />
      {staff ? <RemindersAndCalendar patientId={patient.id} /> : null}
    </div>
  );
}
