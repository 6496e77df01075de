import { Link } from "@tanstack/react-router";
import { shortDay } from "../elements/records/days.ts";
import { Section } from "../elements/structure/Columns.tsx";
import { measuredOf } from "./change/pair.ts";
import type { MeasurementLine } from "./measurement-data.ts";
import { type Picture, thumbnailOf } from "./picture-data.ts";
import { pictureTitle, purposeName, zoneName } from "./picture-words.ts";

interface PictureGridProps {
  readonly patientId: string;
  readonly pictures: readonly Picture[];
  readonly lines: readonly MeasurementLine[];
}

/** The pictures by zone, newest first; each leads to its own page. */
export function PictureGrid({ patientId, pictures, lines }: PictureGridProps) {
  const zones = [...new Set(pictures.map(({ body }) => body.zone))];
  return (
    <>
      {zones.map((zone) => (
        <Section key={zone ?? "none"} title={zoneName(zone)}>
          <ul className="picture-grid">
            {pictures
              .filter(({ body }) => body.zone === zone)
              .sort((a, b) => b.body.takenOn.localeCompare(a.body.takenOn))
              .map((picture) => {
                const words = densityWords(measuredOf(picture, lines));
                return (
                  <li key={picture.id}>
                    <Link
                      to="/patients/$patientId/pictures/$pictureId"
                      params={{ patientId, pictureId: picture.id }}
                      className="picture-card"
                    >
                      <img
                        src={thumbnailOf(picture.id)}
                        alt={pictureTitle(picture)}
                        loading="lazy"
                      />
                      <span>
                        {shortDay(picture.body.takenOn)}
                        <small>
                          {purposeName(picture.body.purpose)}
                          {words}
                        </small>
                      </span>
                    </Link>
                  </li>
                );
              })}
          </ul>
        </Section>
      ))}
    </>
  );
}

/** As it stands: by hand where it was corrected. */
function densityWords(line: MeasurementLine | undefined): string {
  const density = line?.corrected?.densityPerCm2 ?? line?.densityPerCm2 ?? null;
  return density === null ? "" : `, ${Math.round(density.value)} per cm²`;
}
