import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { useSession } from "../sign-in/session.ts";
import "./own-place.css";

interface OwnPageProps {
  readonly title: string;
  readonly lede: string;
  readonly children: (patientId: string) => ReactNode;
}

/** A page of a patient's own place; others are told that it is not for them. */
export function OwnPage({ title, lede, children }: OwnPageProps) {
  const { user } = useSession();
  return (
    <>
      <PageHeader title={title} lede={lede} back={<Link to="/today">My course</Link>} />
      {user.patientId === null ? (
        <EmptyState picture={<RecordsPicture />} title="This page is for patients">
          It opens for somebody who signs in as a patient. Staff find the same on the page of the
          patient.
        </EmptyState>
      ) : (
        children(user.patientId)
      )}
    </>
  );
}
