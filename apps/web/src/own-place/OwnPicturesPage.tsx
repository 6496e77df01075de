import { SCALP_ZONES, ZONE_FACTS } from "@anagen/treatment";
import { useQuery } from "@tanstack/react-query";
import { shortDay } from "../elements/records/days.ts";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { pictureFile, picturesQuery, thumbnailOf } from "../pictures/picture-data.ts";
import { OwnPage } from "./OwnPage.tsx";

/** The patient's pictures as the clinic keeps them, newest first. */
export function OwnPicturesPage() {
  return (
    <OwnPage
      title="My pictures"
      lede="As your clinic keeps them, without place or camera data. Download any of them."
    >
      {(patientId) => <Pictures patientId={patientId} />}
    </OwnPage>
  );
}

const zoneName = (zone: string | null): string => {
  const known = SCALP_ZONES.find((one) => one === zone);
  return known === undefined ? (zone ?? "scalp") : ZONE_FACTS[known].name;
};

function Pictures({ patientId }: { readonly patientId: string }) {
  const pictures = useQuery(picturesQuery(patientId));
  if (pictures.isPending) return <SkeletonLines lines={6} label="Loading your pictures" />;
  if (pictures.isError) {
    return <ErrorState error={pictures.error} onRetry={() => void pictures.refetch()} />;
  }
  const shown = pictures.data.filter(({ status }) => status !== "entered-in-error");
  if (shown.length === 0) {
    return (
      <EmptyState picture={<RecordsPicture />} title="No picture yet">
        Pictures are taken only with your consent to photographs, and stand here at once.
      </EmptyState>
    );
  }
  return (
    <div className="own-pictures">
      {shown.map(({ id, body }) => {
        const words = `${zoneName(body.zone)}, ${shortDay(body.takenOn)}`;
        return (
          <figure key={id}>
            <img src={thumbnailOf(id)} alt={words} loading="lazy" />
            <figcaption>
              {words}
              <br />
              <a href={pictureFile(id)} download>
                Download<span className="spoken"> the picture of {words}</span>
              </a>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
