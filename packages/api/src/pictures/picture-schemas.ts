import { recordEnvelope } from "../clinical/record-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { idText, isoDay, noteText, oneOf } from "../text/texts.ts";
import { z } from "../zod.ts";

export const PICTURE_PURPOSES = ["trichoscopy", "overview", "aftercare", "side-effect"] as const;
export const PICTURE_TYPES = ["image/jpeg", "image/png", "image/webp"] as const;
export const LARGEST_PICTURE_BYTES = 40 * 1024 * 1024;

const word = () => {
  const error = "a word of small letters and dashes, such as left-temple";
  return z.string({ error }).regex(/^[a-z][a-z0-9-]{0,59}$/, { error });
};

/** What is told with a picture, as the field `about` of the form, in JSON. */
export const pictureAbout = strict({
  purpose: oneOf(PICTURE_PURPOSES),
  /** Scalp zone by its id; left out: not told. */
  zone: word().nullable().optional(),
  /** The day it was taken; left out: today. */
  takenOn: isoDay().optional(),
  /** The session, outcome or side effect it belongs to. */
  ofRecordId: idText().nullable().optional(),
  /** The earlier picture it was lined up with. */
  linedUpWithId: idText().nullable().optional(),
  notes: noteText(1000).optional(),
});
export type PictureAbout = z.infer<typeof pictureAbout>;

const pictureBody = z.object({
  purpose: z.enum(PICTURE_PURPOSES),
  zone: z.string().nullable(),
  takenOn: z.string(),
  ofRecordId: z.string().nullable(),
  linedUpWithId: z.string().nullable(),
  notes: z.string(),
  mediaType: z.enum(PICTURE_TYPES),
  widthPx: z.number().int(),
  heightPx: z.number().int(),
  bytes: z.number().int(),
  /** EXIF orientation, 1 to 8; 1 when the file says none. */
  orientation: z.number().int(),
  /** What was taken out of the file before it was kept; the pixels are as they came. */
  removedMetadata: z.array(z.string()),
  /** SHA-256 of the picture as it is kept, hex. */
  pictureSha256: z.string(),
});

export const pictureSchema = z.object({
  ...recordEnvelope,
  kind: z.literal("picture"),
  body: pictureBody,
});
export type Picture = z.infer<typeof pictureSchema>;

export const picturesReply = z.object({ items: z.array(pictureSchema) });
