import type { JsonObject, JsonValue, Records, RecordVersion } from "@anagen/records";

/** What signing and amending add to a body; shown beside it, never inside. */
export type Signature = {
  signedBy: string | null;
  signedAt: string | null;
  amendmentReason: string | null;
};

export const UNSIGNED: Signature = { signedBy: null, signedAt: null, amendmentReason: null };

/** A body as it is kept: the content with its signature. */
export const keptBody = (content: object, signature: Signature): JsonValue => {
  const { lotUses } = content as { lotUses?: JsonValue };
  // Beside the content, where the store looks for the lots that were used.
  const lots = lotUses === undefined ? {} : { lotUses };
  return { content: content as JsonObject, signature, ...lots } as JsonObject;
};

export function contentOf<Content>(version: RecordVersion): Content {
  return (version.body as unknown as { content: Content }).content;
}

export const signatureOf = (version: RecordVersion): Signature =>
  (version.body as unknown as { signature: Signature }).signature;

/** Names of people by account id, each looked up once. */
export function authorNames(records: Records) {
  const known = new Map<string, string | null>();
  return async (userId: string | null): Promise<string | null> => {
    if (userId === null) return null;
    const before = known.get(userId);
    if (before !== undefined) return before;
    const name = (await records.accounts.get(userId))?.displayName ?? null;
    known.set(userId, name);
    return name;
  };
}

export type NameOf = ReturnType<typeof authorNames>;

/** The envelope around every clinical record, without its body. */
export async function envelopeOf(version: RecordVersion, nameOf: NameOf) {
  const { signedBy, signedAt, amendmentReason } = signatureOf(version);
  return {
    id: version.recordId,
    kind: version.kind,
    patientId: version.patientId ?? "",
    siteId: version.siteId,
    version: version.version,
    status: version.status,
    at: version.at,
    authorId: version.authorId,
    authorName: await nameOf(version.authorId),
    signedBy,
    signedByName: await nameOf(signedBy),
    signedAt,
    amendmentReason,
  };
}

export async function recordView(version: RecordVersion, nameOf: NameOf) {
  return { ...(await envelopeOf(version, nameOf)), body: contentOf<object>(version) };
}
