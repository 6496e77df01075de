import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { measurementsQuery } from "./measurement-data.ts";
import { PictureDesk } from "./PictureDesk.tsx";
import { picturesQuery } from "./picture-data.ts";
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
    <PictureDesk
      key={picture.id}
      picture={picture}
      back={back}
      measurements={(measurements.data ?? []).filter((one) => one.pictureId === picture.id)}
    />
  );
}
