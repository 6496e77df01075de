import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ImagePlus } from "lucide-react";
import { useState } from "react";
import { consentsQuery } from "../consent/consent-data.ts";
import { Button } from "../elements/actions/Button.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { AddPicture } from "./adding/AddPicture.tsx";
import { newDraft, type PictureDraft } from "./adding/picture-draft.ts";
import { BeforeAfterSection } from "./change/BeforeAfterSection.tsx";
import { measurementsQuery } from "./measurement-data.ts";
import { MeasuredOverTime } from "./over-time/MeasuredOverTime.tsx";
import { PictureGrid } from "./PictureGrid.tsx";
import { picturesQuery } from "./picture-data.ts";
import { ScaleStickers } from "./ScaleStickers.tsx";
import { useUnsent } from "./useUnsent.ts";
import "./pictures.css";

/** All pictures of a person by zone, what was measured in them, and two of them under one slider. */
export function PicturesPage() {
  const { patientId } = useParams({ from: "/signed-in/patients/$patientId/pictures" });
  const pictures = useQuery(picturesQuery(patientId));
  const measurements = useQuery(measurementsQuery(patientId));
  const [adding, setAdding] = useState(false);
  const [start] = useState(newDraft);
  const { value: draft, change: changeDraft } = useUnsent<PictureDraft>({
    key: ["picture", patientId],
    start,
    isUnsent: ({ file }) => file !== null,
  });
  const consents = useQuery(consentsQuery(patientId));
  const consent = consents.data?.find(({ body }) => body.kind === "photographs");
  const usable = consent !== undefined && consent.body.withdrawal === null;
  const items = usable ? (pictures.data ?? []) : [];
  const lines = measurements.data ?? [];
  return (
    <>
      <PageHeader
        title="Pictures and measurement"
        back={<BackToPatient patientId={patientId} />}
        lede="Kept sealed, as taken, without place or device in the file. Measuring is a module of its own: it supports and does not diagnose."
        actions={
          <Button
            tone="main"
            icon={ImagePlus}
            disabled={!consent?.valid}
            onClick={() => setAdding(true)}
          >
            Add a picture
          </Button>
        }
      />
      <div className="pictures-page">
        {consents.data && !consent?.valid ? (
          <Notice tone="warning" title="No valid consent to photographs">
            {usable
              ? "New pictures wait for it; those that are there stay in use."
              : "Pictures are neither taken nor shown without it."}{" "}
            <Link
              to="/patients/$patientId/consents/new"
              params={{ patientId }}
              search={{ kind: "photographs" }}
            >
              Ask for consent
            </Link>
          </Notice>
        ) : null}
        {draft.file !== null && !adding && consent?.valid ? (
          <Notice tone="warning" title="One picture is not kept yet">
            <div className="stack stack-close">
              <p>It stays in this window until it is closed or loaded anew.</p>
              <div className="row">
                <Button small onClick={() => setAdding(true)}>
                  Go on with it
                </Button>
              </div>
            </div>
          </Notice>
        ) : null}
        {consents.isError ? (
          <ErrorState error={consents.error} onRetry={() => void consents.refetch()} />
        ) : null}
        {pictures.isPending ? <SkeletonLines lines={6} label="Loading the pictures" /> : null}
        {pictures.isError ? (
          <ErrorState error={pictures.error} onRetry={() => void pictures.refetch()} />
        ) : null}
        {usable && pictures.data && items.length === 0 ? (
          <EmptyState
            picture={<RecordsPicture />}
            title="No pictures yet"
            action={<ScaleStickers />}
          >
            Take a close-up of the same spot at each milestone, with a scale bar or the scale
            sticker in it. Then the density can be measured, and change be told from measurement
            error.
          </EmptyState>
        ) : null}
        <MeasuredOverTime lines={lines} />
        <BeforeAfterSection pictures={items} lines={lines} />
        <PictureGrid patientId={patientId} pictures={items} lines={lines} />
        {items.length > 0 ? (
          <Section
            title="For the next picture"
            lede="Lay a sticker beside the spot, hold the camera straight over it, and lay the earlier picture over the view."
          >
            <div className="row">
              <ScaleStickers />
            </div>
          </Section>
        ) : null}
      </div>
      {adding ? (
        <AddPicture
          patientId={patientId}
          earlier={items}
          draft={draft}
          onChange={(change) => changeDraft((before) => ({ ...before, ...change }))}
          onDiscard={() => changeDraft(newDraft)}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
