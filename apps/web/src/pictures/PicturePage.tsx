import type { Measurement } from "@anagen/trichometry";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { FileDown } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { AnchorButton } from "../elements/actions/LinkButton.tsx";
import { shortDay } from "../elements/records/days.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Columns } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { useIsClinicalStaff, useIsClinician } from "../plan/record/roles.ts";
import { CorrectionDesk } from "./CorrectionDesk.tsx";
import { HairOverlay } from "./HairOverlay.tsx";
import { MeasurePanel } from "./MeasurePanel.tsx";
import {
  type MeasurementLine,
  measurementQuery,
  measurementReport,
  measurementsQuery,
} from "./measurement-data.ts";
import { type Picture, pictureFile, picturesQuery } from "./picture-data.ts";
import { pictureTitle } from "./picture-words.ts";
import { Viewer } from "./Viewer.tsx";
import { WithdrawPicture } from "./WithdrawPicture.tsx";
import "./correction.css";
import "./pictures.css";

/** One picture, close; and the measuring module beside it. */
export function PicturePage() {
  const from = "/signed-in/patients/$patientId/pictures/$pictureId" as const;
  const { patientId, pictureId } = useParams({ from });
  const pictures = useQuery(picturesQuery(patientId));
  const measurements = useQuery(measurementsQuery(patientId));
  const picture = pictures.data?.find(({ id }) => id === pictureId);
  const back = (
    <Link to="/patients/$patientId/pictures" params={{ patientId }}>
      Pictures
    </Link>
  );
  if (picture === undefined) {
    return (
      <>
        <PageHeader title="Picture" back={back} />
        {pictures.isError ? (
          <ErrorState error={pictures.error} onRetry={() => void pictures.refetch()} />
        ) : pictures.isPending ? (
          <SkeletonLines lines={6} label="Loading the picture" />
        ) : (
          <p>There is no such picture, or it was withdrawn.</p>
        )}
      </>
    );
  }
  return (
    <Shown
      picture={picture}
      back={back}
      measurements={(measurements.data ?? []).filter((one) => one.pictureId === picture.id)}
    />
  );
}

interface ShownProps {
  readonly picture: Picture;
  readonly back: React.ReactNode;
  readonly measurements: readonly MeasurementLine[];
}

function Shown({ picture, back, measurements }: ShownProps) {
  const [measured, setMeasured] = useState<Measurement | null>(null);
  const staff = useIsClinicalStaff(picture.siteId);
  const clinician = useIsClinician(picture.siteId);
  const [correctingId, setCorrectingId] = useState<string | null>(null);
  const correcting = useQuery({
    ...measurementQuery(correctingId ?? ""),
    enabled: correctingId !== null,
  });
  const { widthPx, heightPx, orientation, notes } = picture.body;
  const turned = orientation > 4;
  const title = pictureTitle(picture);
  return (
    <>
      <PageHeader
        title={title}
        documentTitle="Picture"
        back={back}
        lede={notes || undefined}
        actions={clinician ? <WithdrawPicture picture={picture} /> : null}
      />
      <Columns
        asideLabel="Measurement"
        aside={
          <>
            {staff ? <MeasurePanel picture={picture} onMeasured={setMeasured} /> : null}
            <KeptMeasurements
              measurements={measurements}
              onCorrect={staff ? setCorrectingId : undefined}
            />
          </>
        }
      >
        {correctingId !== null && correcting.data ? (
          <CorrectionDesk
            key={correctingId}
            record={correcting.data}
            src={pictureFile(picture.id)}
            onClose={() => setCorrectingId(null)}
          />
        ) : (
          <Viewer
            src={pictureFile(picture.id)}
            alt={title}
            widthPx={turned ? heightPx : widthPx}
            heightPx={turned ? widthPx : heightPx}
          >
            {measured ? <HairOverlay hairs={measured.hairs} frame={measured.frame} /> : null}
          </Viewer>
        )}
        {measured ? (
          <p className="quiet">
            Found hairs are drawn from root to tip; pale ones lie outside the counted frame. Zoom in
            to check them.
          </p>
        ) : null}
      </Columns>
    </>
  );
}

interface KeptMeasurementsProps {
  readonly measurements: readonly MeasurementLine[];
  readonly onCorrect: ((id: string) => void) | undefined;
}

function KeptMeasurements({ measurements, onCorrect }: KeptMeasurementsProps) {
  if (measurements.length === 0) return null;
  return (
    <section className="kept-measurements" aria-labelledby="kept-title">
      <h2 id="kept-title">Kept measurements</h2>
      <ul>
        {measurements.map(({ id, at, authorName, densityPerCm2, corrected }) => (
          <li key={id}>
            <div>
              <strong>
                {densityPerCm2 === null
                  ? "Not measured"
                  : `${Math.round(densityPerCm2.value)} per cm² (${Math.round(densityPerCm2.low)} to ${Math.round(densityPerCm2.high)})`}
              </strong>
              <p className="quiet">
                {shortDay(at.slice(0, 10))}
                {authorName ? `, ${authorName}` : ""}
              </p>
              {corrected?.densityPerCm2 ? (
                <p>
                  By hand: {Math.round(corrected.densityPerCm2.value)} per cm² ({corrected.added}{" "}
                  added, {corrected.removed} removed)
                </p>
              ) : null}
            </div>
            {onCorrect && densityPerCm2 !== null ? (
              <Button small onClick={() => onCorrect(id)}>
                Correct<span className="spoken"> that of {shortDay(at.slice(0, 10))}</span>
              </Button>
            ) : null}
            <AnchorButton small icon={FileDown} href={measurementReport(id)} download>
              Report<span className="spoken"> of {shortDay(at.slice(0, 10))}</span>
            </AnchorButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
