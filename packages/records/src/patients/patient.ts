import type { IsoDate } from "@anagen/quantities";
import type { Actor } from "../actor.ts";
import type { JsonObject } from "../json.ts";
import type { Created, CreateOptions } from "../versions/version.ts";

export const SEXES = ["female", "male", "other", "unknown"] as const;
export type Sex = (typeof SEXES)[number];

/** The record kind of a patient's own details. */
export const PATIENT = "patient";

/** What identifies a person. `null` is "not known". */
export type PatientDetails = {
  family: string;
  given: string;
  birthDate: IsoDate | null;
  sex: Sex | null;
  /** The clinic's own number for the person; unique within the site. */
  number: string | null;
  /** True for a made-up person. */
  fictional: boolean;
  /** Anything else kept with the person (telephone, address, language). Not searched. */
  other: JsonObject;
};

/** A patient is a versioned record of kind "patient"; `patientId` is its record id. */
export type Patient = PatientDetails & {
  patientId: string;
  siteId: string;
  version: number;
  /** "entered-in-error" when withdrawn; otherwise "draft", a patient's details are never signed. */
  status: "draft" | "entered-in-error";
  authorId: string | null;
  at: string;
};

/** A line of a patient list. */
export type PatientSummary = Omit<PatientDetails, "other"> & {
  patientId: string;
  siteId: string;
  version: number;
  /** When a record of this patient was last written. */
  lastSeenAt: string;
};

export type NewPatient = PatientDetails & { patientId?: string; siteId: string };

export type PatientSearch = {
  /** Only patients of these sites; an empty list finds nobody. */
  siteIds: readonly string[];
  /**
   * Words in any order, each the beginning of a name, of a birth date (1985, 1985-04, 12.04.1985)
   * or of a patient number. Accents and case do not matter, ü is also ue. Empty: everyone.
   */
  text?: string;
  /** 1 to 200; left out: 25. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
};

/** Ordered by family name, given name, id. */
export type PatientPage = { patients: PatientSummary[]; nextCursor: string | null };

export type Patients = {
  /** @throws {InvalidInput} | {AlreadyTaken} number, patientId | {IdempotencyMismatch} | {NotFound} site */
  create(by: Actor, patient: NewPatient, options?: CreateOptions): Promise<Created<Patient>>;
  /** Brings in many, all or none, in one transaction; at most 1,000 at a time. @throws as `create` */
  createMany(
    by: Actor,
    patients: readonly NewPatient[],
    options?: CreateOptions,
  ): Promise<Patient[]>;
  /** Replaces the details; a new version. @throws {VersionConflict} | {NotFound} | {InvalidInput} | {AlreadyTaken} */
  update(
    by: Actor,
    patientId: string,
    expectedVersion: number,
    details: PatientDetails,
  ): Promise<Patient>;
  /** Withdraws a patient entered by mistake: no longer found by search, the record stays. */
  enteredInError(by: Actor, patientId: string, expectedVersion: number): Promise<Patient>;
  get(patientId: string): Promise<Patient | null>;
  /** Lines of these patients in no order; withdrawn ones have none. */
  lines(patientIds: readonly string[]): Promise<PatientSummary[]>;
  search(search: PatientSearch): Promise<PatientPage>;
  /** Those with the newest records first. */
  recent(siteIds: readonly string[], limit: number): Promise<PatientSummary[]>;
  count(siteIds: readonly string[]): Promise<number>;
};
