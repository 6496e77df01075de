import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { shortDay } from "../elements/records/days.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Columns, Section } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { useIsClinicalStaff, useIsClinician } from "../plan/record/roles.ts";
import { applied } from "./correcting/applied.ts";
import { CorrectionDesk } from "./correcting/CorrectionDesk.tsx";
import { KeptList } from "./kept/KeptList.tsx";
import { KeptMeasurement } from "./kept/KeptMeasurement.tsx";
import { MeasuredPicture } from "./MeasuredPicture.tsx";
import { type MeasurementLine, measurementQuery } from "./measurement-data.ts";
import { MeasurePanel } from "./measuring/MeasurePanel.tsx";
import { useMeasurePanel } from "./measuring/useMeasurePanel.ts";
import { type Picture, pictureFile } from "./picture-data.ts";
import { pictureTitle } from "./picture-words.ts";
import { WithdrawPicture } from "./WithdrawPicture.tsx";
import "./kept/kept.css";

interface PictureDeskProps {
  readonly picture: Picture;
  readonly back: ReactNode;
  /** Of this picture, newest first. */
  readonly measurements: readonly MeasurementLine[];
}

/** A picture with what was measured in it, the measuring module, and correction by hand. */
export function PictureDesk({ picture, back, measurements }: PictureDeskProps) {
  const staff = useIsClinicalStaff(picture.siteId);
  const clinician = useIsClinician(picture.siteId);
  const panel = useMeasurePanel(picture.id);
  const [chosenId, setChosen] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const newest = measurements.find(({ densityPerCm2 }) => densityPerCm2 !== null);
  const known = measurements.find(({ id }) => id === chosenId);
  const shownId = (known ?? newest ?? measurements[0])?.id ?? null;
  const shown = useQuery({ ...measurementQuery(shownId ?? ""), enabled: shownId !== null });
  const record = shownId === null ? undefined : shown.data;
  const standing = record === undefined ? null : applied(record.body, []);
  const title = pictureTitle(picture);
  const src = pictureFile(picture.id);
  const onKept = (id: string) => {
    setChosen(id);
    panel.forget();
  };
  return (
    <>
      <PageHeader
        title={title}
        documentTitle="Picture"
        back={back}
        lede={picture.body.notes || undefined}
        actions={clinician ? <WithdrawPicture picture={picture} /> : null}
      />
      {correcting && record !== undefined ? (
        <CorrectionDesk
          key={record.id}
          record={record}
          src={src}
          alt={title}
          onClose={() => setCorrecting(false)}
        />
      ) : (
        <Columns
          asideLabel="Measurement"
          aside={
            <>
              {shownId === null ? null : (
                <Section title="Measurement">
                  {measurements.length > 1 ? (
                    <KeptList lines={measurements} shownId={shownId} onShow={setChosen} />
                  ) : null}
                  {record === undefined || standing === null ? (
                    shown.isError ? (
                      <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
                    ) : (
                      <SkeletonLines lines={4} label="Loading the measurement" />
                    )
                  ) : (
                    <KeptMeasurement
                      record={record}
                      applied={standing}
                      onCorrect={staff ? () => setCorrecting(true) : null}
                      mayWithdraw={clinician}
                    />
                  )}
                </Section>
              )}
              {staff ? (
                <MeasureSection again={shownId !== null}>
                  <MeasurePanel picture={picture} panel={panel} onKept={onKept} />
                </MeasureSection>
              ) : null}
            </>
          }
        >
          <MeasuredPicture
            picture={picture}
            alt={title}
            shown={panel.measured ?? standing?.measurement ?? null}
            scale={panel.scale}
            pen={panel.pen}
            part={panel.measured === null ? panel.part : null}
            drawn={panel.choice.from === "drawn" ? panel.choice.line : null}
          />
          <KeptHow picture={picture} />
        </Columns>
      )}
    </>
  );
}

/** Who kept the picture, and what was taken out of its file. */
function KeptHow({ picture: { at, authorName, body } }: { readonly picture: Picture }) {
  const { widthPx, heightPx, removedMetadata } = body;
  const by = authorName ? ` by ${authorName}` : "";
  const removed =
    removedMetadata.length === 0
      ? "Nothing had to be taken out of the file"
      : `Taken out of the file: ${removedMetadata.join(", ")}`;
  return (
    <p className="quiet small">
      Kept {shortDay(at.slice(0, 10))}
      {by}, {widthPx} × {heightPx} pixels as taken. {removed}.
    </p>
  );
}

interface MeasureSectionProps {
  readonly again: boolean;
  readonly children: ReactNode;
}

/** The measuring module; folded away once the picture was measured. */
function MeasureSection({ again, children }: MeasureSectionProps) {
  const about =
    "A measuring module of its own: it supports and does not diagnose. Made for close-ups of clipped scalp.";
  if (!again) {
    return (
      <Section title="Measure" lede={about}>
        {children}
      </Section>
    );
  }
  return (
    <Disclosure summary="Measure again">
      <p className="quiet">{about}</p>
      {children}
    </Disclosure>
  );
}
