import { SCALP_ZONES, ZONE_FACTS } from "@anagen/treatment";
import { useQuery } from "@tanstack/react-query";
import { consentsQuery } from "../consent/consent-data.ts";
import { shortDay } from "../elements/records/days.ts";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { pictureFile, picturesQuery, thumbnailOf } from "../pictures/picture-data.ts";
import { OwnPage } from "./OwnPage.tsx";
import { SendOwnPicture } from "./SendOwnPicture.tsx";

/** The patient's pictures as the clinic keeps them, newest first. */
export function OwnPicturesPage() {
  return (
    <OwnPage
      title="My pictures"
      lede="Those your clinic took and those you sent, kept without place or camera data. Download any of them."
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
  const consents = useQuery(consentsQuery(patientId));
  const consent = consents.data?.find(({ body }) => body.kind === "photographs");
  const clinicMaySee = consent !== undefined && consent.body.withdrawal === null;
  return (
    <div className="stack">
      {consents.data ? <SendOwnPicture patientId={patientId} clinicMaySee={clinicMaySee} /> : null}
      <Kept patientId={patientId} />
    </div>
  );
}

function Kept({ patientId }: { readonly patientId: string }) {
  const pictures = useQuery(picturesQuery(patientId));
  if (pictures.isPending) return <SkeletonLines lines={6} label="Loading your pictures" />;
  if (pictures.isError) {
    return <ErrorState error={pictures.error} onRetry={() => void pictures.refetch()} />;
  }
  const shown = pictures.data.filter(({ status }) => status !== "entered-in-error");
  if (shown.length === 0) {
    return (
      <EmptyState picture={<RecordsPicture />} title="No picture yet">
        Your clinic takes pictures only with your consent. They stand here at once, and so do those
        you send.
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
