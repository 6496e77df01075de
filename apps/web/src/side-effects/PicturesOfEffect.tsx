import { useQuery } from "@tanstack/react-query";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { picturesQuery, thumbnailOf } from "../pictures/picture-data.ts";

interface PicturesOfEffectProps {
  readonly patientId: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

const SHOWN = 12;

/** Which of the person's pictures show it; the newest ones are offered. */
export function PicturesOfEffect({ patientId, chosen, onChange }: PicturesOfEffectProps) {
  const pictures = useQuery(picturesQuery(patientId));
  const offered = (pictures.data ?? [])
    .filter(({ id, status }) => status !== "entered-in-error" || chosen.includes(id))
    .slice(0, SHOWN);
  if (pictures.isError || offered.length === 0) {
    return <p className="quiet">No picture on record to point to.</p>;
  }
  return (
    <fieldset className="field">
      <legend className="field-label">Pictures that show it</legend>
      <ul className="effect-pictures">
        {offered.map((picture) => {
          const day = shortDay(dayOf(picture.at));
          return (
            <li key={picture.id}>
              <label className="effect-picture">
                <input
                  type="checkbox"
                  checked={chosen.includes(picture.id)}
                  onChange={(event) =>
                    onChange(
                      event.target.checked
                        ? [...chosen, picture.id]
                        : chosen.filter((id) => id !== picture.id),
                    )
                  }
                />
                <img src={thumbnailOf(picture.id)} alt="" width={96} height={96} loading="lazy" />
                <span>{day}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
