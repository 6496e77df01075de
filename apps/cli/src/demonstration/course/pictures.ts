import { calibrate, measurePicture } from "@anagen/trichometry";
import { pictureBytes } from "../../phantom/picture-bytes.ts";
import type { CourseEvent } from "./course-event.ts";
import type { OneCourse } from "./one-course.ts";

const MEASURED_BY = "Anagen trichometry 0.1.0";

/** Keeps a drawn picture with what the measuring module finds in it. */
export async function keepPicture(
  { api, patientId, clock, drawnPair, made }: OneCourse,
  { visit, seed, zone, notes }: Extract<CourseEvent, { kind: "picture" }>,
): Promise<void> {
  const drawn = (await drawnPair(seed))[visit];
  const first = visit === "after" ? made.get(pictureKey(seed)) : undefined;
  const about = {
    purpose: "trichoscopy",
    zone,
    takenOn: clock.day(),
    notes,
    ...(first === undefined ? {} : { linedUpWithId: first }),
  };
  const file = await pictureBytes(drawn, undefined);
  const picture = await api.postFile(`/patients/${patientId}/pictures`, about, file);
  const pictureId = String(picture.body["id"]);
  made.set(pictureKey(seed), pictureId);
  const { scale } = calibrate(drawn, {});
  const result = measurePicture(drawn, { pxPerMm: scale ?? undefined });
  await api.post(`/pictures/${pictureId}/measurements`, { result, measuredBy: MEASURED_BY });
}

const pictureKey = (seed: number): string => `picture ${seed}`;
