import type { Actor, Records, RecordVersion } from "@anagen/records";
import { conflict, notFound } from "../http/problem.ts";
import { contentOf, keptBody, signatureOf, UNSIGNED } from "./record-view.ts";

type Store = { records: Records; now: () => Date };

export type Kind =
  | "assessment"
  | "decision"
  | "plan"
  | "treatment-session"
  | "side-effect"
  | "outcome";

/** The current version. @throws {Problem} 404 */
export async function currentVersion(records: Records, recordId: string): Promise<RecordVersion> {
  const version = await records.versions.get(recordId);
  if (version === null) throw notFound();
  return version;
}

/** The next draft version. @throws {VersionConflict} | {Problem} 409 it is signed */
export async function saveDraft(
  { records }: Store,
  by: Actor,
  {
    recordId,
    expectedVersion,
    content,
  }: { recordId: string; expectedVersion: number; content: object },
): Promise<RecordVersion> {
  const body = keptBody(content, UNSIGNED);
  return records.versions.write(by, { recordId, expectedVersion, status: "draft", body });
}

/**
 * Signs what the signer had read; from then on it cannot change.
 * @throws {VersionConflict} | {Problem} 409 already signed
 */
export async function signRecord(
  { records, now }: Store,
  by: Actor,
  { version, content }: { version: RecordVersion; content?: object },
): Promise<RecordVersion> {
  if (version.status !== "draft") throw conflict(`This is already ${version.status}.`);
  const signature = { signedBy: by.userId, signedAt: now().toISOString(), amendmentReason: null };
  return records.versions.write(by, {
    recordId: version.recordId,
    expectedVersion: version.version,
    status: "signed",
    body: keptBody(content ?? contentOf<object>(version), signature),
  });
}

/**
 * A new version after a signed one, with its reason and its own signature.
 * @throws {VersionConflict} | {Problem} 409 not signed yet
 */
export async function amendRecord(
  { records, now }: Store,
  by: Actor,
  {
    version,
    expectedVersion,
    content,
    reason,
  }: { version: RecordVersion; expectedVersion: number; content: object; reason: string },
): Promise<RecordVersion> {
  if (version.status === "draft") throw conflict("This is a draft: change it, then sign it.");
  const signedAt = now().toISOString();
  return records.versions.write(by, {
    recordId: version.recordId,
    expectedVersion,
    status: "amended",
    body: keptBody(content, { signedBy: by.userId, signedAt, amendmentReason: reason }),
  });
}

/** Marks a record as entered by mistake; it stays readable with its history. */
export async function withdrawRecord(
  { records }: Store,
  by: Actor,
  {
    version,
    expectedVersion,
    reason,
  }: { version: RecordVersion; expectedVersion: number; reason: string },
): Promise<RecordVersion> {
  const signature = { ...signatureOf(version), amendmentReason: reason };
  return records.versions.write(by, {
    recordId: version.recordId,
    expectedVersion,
    status: "entered-in-error",
    body: keptBody(contentOf<object>(version), signature),
  });
}

/** Whether a signed word stands behind it now. */
export const isSigned = ({ status }: RecordVersion): boolean =>
  status === "signed" || status === "amended";
