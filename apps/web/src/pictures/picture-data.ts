import type { Picture, PictureAbout } from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { type RequestOptions, request } from "../connection/request.ts";

export type { Picture } from "@anagen/api";

const ofPatient = (patientId: string): string =>
  `/api/patients/${encodeURIComponent(patientId)}/pictures`;
const ofPicture = (id: string): string => `/api/pictures/${encodeURIComponent(id)}`;

export const pictureFile = (id: string): string => `${ofPicture(id)}/file`;
export const thumbnailOf = (id: string): string => `${ofPicture(id)}/thumbnail`;

export const picturesQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["pictures", patientId],
    queryFn: async ({ signal }) =>
      (await request<{ items: Picture[] }>(ofPatient(patientId), { signal })).data.items,
  });

/** Sends a picture with what is told of it; the server takes its metadata out and seals it. */
export async function keepPicture(
  patientId: string,
  about: PictureAbout,
  file: Blob,
  idempotencyKey: string,
  line: Pick<RequestOptions, "signal" | "onSent"> = {},
): Promise<Picture> {
  const form = new FormData();
  form.set("about", JSON.stringify(about));
  form.set("file", file, "picture");
  const { data } = await request<Picture>(ofPatient(patientId), {
    method: "POST",
    form,
    idempotencyKey,
    ...line,
  });
  return data;
}

export const withdrawPicture = (picture: Picture, reason: string) =>
  request<Picture>(`${ofPicture(picture.id)}/entered-in-error`, {
    method: "POST",
    body: { reason },
    ifMatch: `"${picture.version}"`,
  });
