export type RecordStatus = "draft" | "signed" | "amended" | "entered-in-error";

/** One version of a record of a patient, as the server keeps it. */
export interface PatientRecord<Body> {
  readonly id: string;
  readonly kind: string;
  readonly patientId: string;
  readonly siteId: string;
  readonly version: number;
  readonly status: RecordStatus;
  readonly at: string;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly signedBy: string | null;
  readonly signedByName: string | null;
  readonly signedAt: string | null;
  readonly amendmentReason: string | null;
  readonly body: Body;
}
