import { Link } from "@tanstack/react-router";
import { shortDay } from "../elements/records/days.ts";
import { Section } from "../elements/structure/Columns.tsx";
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
                const measured = lines.find(({ pictureId }) => pictureId === picture.id);
                const density = measured?.densityPerCm2 ?? null;
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
                          {density ? `, ${Math.round(density.value)} per cm²` : ""}
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
