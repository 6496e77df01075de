import type { RecordVersion } from "@anagen/records";
import { notFound } from "../http/problem.ts";
import type { NameOf } from "../records/record-view.ts";

/** What the store keeps of a picture beside its file. */
export type PictureBody = {
  role: "picture";
  purpose: string;
  zone: string | null;
  takenOn: string;
  ofRecordId: string | null;
  linedUpWithId: string | null;
  notes: string;
  mediaType: string;
  widthPx: number;
  heightPx: number;
  bytes: number;
  orientation: number;
  removedMetadata: string[];
  pictureSha256: string;
  /** Set when it was withdrawn. */
  reason?: string;
};

/** A stored file that is a picture of the person. */
export const isPicture = ({ body }: RecordVersion): boolean =>
  (body as { role?: unknown } | null)?.role === "picture";

/** A picture is a stored file with the role "picture". @throws {Problem} 404 for any other file */
export function pictureOf(version: RecordVersion): PictureBody {
  const body = version.body as unknown as PictureBody;
  if (body?.role !== "picture") throw notFound();
  return body;
}

/** What a caller sees: nothing of where and how the file is kept. */
export async function pictureView(version: RecordVersion, nameOf: NameOf) {
  const { reason, ...body } = pictureOf(version);
  const { purpose, zone, takenOn, ofRecordId, linedUpWithId, notes } = body;
  const { mediaType, widthPx, heightPx, bytes, orientation, removedMetadata } = body;
  return {
    id: version.recordId,
    kind: "picture" as const,
    patientId: version.patientId ?? "",
    siteId: version.siteId,
    version: version.version,
    status: version.status,
    at: version.at,
    authorId: version.authorId,
    authorName: await nameOf(version.authorId),
    signedBy: null,
    signedByName: null,
    signedAt: null,
    amendmentReason: reason ?? null,
    body: {
      purpose,
      zone,
      takenOn,
      ofRecordId,
      linedUpWithId,
      notes,
      mediaType,
      widthPx,
      heightPx,
      bytes,
      orientation,
      removedMetadata,
      pictureSha256: body.pictureSha256,
    },
  };
}
