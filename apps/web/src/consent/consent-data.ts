import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";
import type { PatientRecord } from "../drafts/patient-record.ts";

export const CONSENT_KINDS = ["treatment", "photographs", "research"] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];
export type Relation = "patient" | "parent-or-guardian" | "legal-representative";
export type Answer = "agree" | "decline";

export interface ConsentPoint {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly statement: string;
  readonly optional: boolean;
}

export interface ConsentText {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly version: string;
  readonly date: string;
  readonly language: string;
  readonly title: string;
  readonly introduction: string;
  readonly points: readonly ConsentPoint[];
  readonly closing: string;
  readonly inLanguageAsked: boolean;
  readonly languageNote: string | null;
}

export type Stroke = readonly (readonly [x: number, y: number])[];
export type Signature =
  | {
      readonly kind: "drawn";
      readonly box: { readonly width: number; readonly height: number };
      readonly strokes: readonly Stroke[];
    }
  | { readonly kind: "typed"; readonly name: string };

export interface ConsentBody {
  readonly kind: ConsentKind;
  readonly planId: string | null;
  readonly text: ConsentText;
  readonly answers: readonly { readonly point: string; readonly answer: Answer }[];
  readonly signerName: string;
  readonly relation: Relation;
  readonly languageHelp: string | null;
  readonly signature: Signature;
  readonly documentHash: string;
  readonly withdrawal: {
    readonly at: string;
    readonly byPatient: boolean;
    readonly reason: string | null;
  } | null;
}

export interface Consent extends PatientRecord<ConsentBody> {
  /** What was agreed to holds now. */
  readonly valid: boolean;
  readonly whyNot: string | null;
}

const ofPatient = (patientId: string): string => `/api/patients/${encodeURIComponent(patientId)}`;
const ofConsent = (id: string): string => `/api/consents/${encodeURIComponent(id)}`;

export const consentDocument = (id: string): string => `${ofConsent(id)}/document.pdf`;

export const consentsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["consents", patientId],
    queryFn: async ({ signal }) => {
      const path = `${ofPatient(patientId)}/consents`;
      return (await request<{ items: Consent[] }>(path, { signal })).data.items;
    },
  });

export interface AskedText {
  readonly patientId: string;
  readonly kind: ConsentKind;
  readonly planId: string | null;
  readonly language: string;
}

export const consentTextQuery = ({ patientId, kind, planId, language }: AskedText) =>
  queryOptions({
    queryKey: ["consent-text", patientId, kind, planId, language],
    queryFn: async ({ signal }) => {
      const asked = new URLSearchParams({ kind, language });
      if (planId !== null && kind === "treatment") asked.set("planId", planId);
      const path = `${ofPatient(patientId)}/consent-text?${asked.toString()}`;
      return (await request<{ text: ConsentText; hash: string }>(path, { signal })).data;
    },
  });

export interface ConsentToGive {
  readonly kind: ConsentKind;
  readonly planId: string | null;
  readonly language: string;
  readonly textVersion: string;
  readonly textHash: string;
  readonly answers: readonly { readonly point: string; readonly answer: Answer }[];
  readonly signerName: string;
  readonly relation: Relation;
  readonly languageHelp: string | null;
  readonly signature: Signature | null;
}

export const giveConsent = (patientId: string, consent: ConsentToGive, idempotencyKey: string) =>
  request<Consent>(`${ofPatient(patientId)}/consents`, {
    method: "POST",
    body: consent,
    idempotencyKey,
  });

export const withdrawConsent = (consent: Consent, reason: string) =>
  request<Consent>(`${ofConsent(consent.id)}/withdraw`, {
    method: "POST",
    body: { reason: reason === "" ? null : reason },
    ifMatch: `"${consent.version}"`,
  });
