import { sideEffectCountsQuery, sideEffectCountsReply, z } from "@anagen/api";
import { daysBetween } from "@anagen/quantities";
import type { RecordVersion } from "@anagen/records";
import {
  type DeviceReportContext,
  deviceReport,
  type SideEffect,
  sideEffectCounts,
  type TreatmentSession,
  ZONE_FACTS,
} from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import { sitesInReach } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { documentPolicy } from "../http/headers.ts";
import { route } from "../http/route.ts";
import { currentVersion } from "../records/acts.ts";
import { today } from "../records/day.ts";
import { authorNames, contentOf } from "../records/record-view.ts";
import { countedAt } from "./counted.ts";

const DAYS_PER_YEAR = 365.25;

/** Side effects on paper for an authority, and counted by protocol. */
export function sideEffectReportRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/side-effects/:id/report",
    summary:
      "The side effect as a page to print for a device authority, without the patient's name",
    replies: z.string(),
    produces: "text/html",
    async handle({ id, request, reply }) {
      const version = await currentVersion(records, id);
      const effect = contentOf<SideEffect>(version);
      const reporter = await authorNames(records)(request.actor.userId);
      const page = deviceReport(effect, await reportContext(version, effect, reporter));
      reply.type("text/html; charset=utf-8");
      reply.header("content-security-policy", documentPolicy(page));
      return page;
    },
  });

  route(app, {
    method: "GET",
    url: "/api/side-effect-counts",
    summary: "Side effects by protocol: events and people apart, with exact upper ends",
    query: sideEffectCountsQuery,
    replies: sideEffectCountsReply,
    async handle({ request }) {
      const { treated, effects } = await countedAt(context, sitesInReach(request));
      return { items: sideEffectCounts(treated, effects) };
    },
  });

  async function reportContext(
    version: RecordVersion,
    effect: SideEffect,
    reporterName: string | null,
  ): Promise<DeviceReportContext> {
    const day = await today(context, version.siteId);
    const patient =
      version.patientId === null ? null : await records.patients.get(version.patientId);
    const birthDate = patient?.birthDate ?? null;
    const session = await sessionNamed(effect.sessionId, version.patientId);
    return {
      recordId: version.recordId,
      clinicName: (await records.sites.get(version.siteId))?.name ?? "",
      reporterName,
      patientNumber: patient?.number ?? null,
      ageYears: birthDate === null ? null : Math.floor(daysBetween(birthDate, day) / DAYS_PER_YEAR),
      sex: patient?.sex ?? null,
      sessionOn: session?.day ?? null,
      depthsMm: (session?.zones ?? []).map(({ zone, depthMm }) => ({
        zone: ZONE_FACTS[zone].name,
        depthMm,
      })),
      products: session === null ? [] : productsOf(session),
      writtenOn: day,
    };
  }

  async function sessionNamed(
    sessionId: string | null,
    patientId: string | null,
  ): Promise<TreatmentSession | null> {
    const version = sessionId === null ? null : await records.versions.get(sessionId);
    const isTheirs = version?.kind === "treatment-session" && version.patientId === patientId;
    return isTheirs ? contentOf<TreatmentSession>(version) : null;
  }
}

const productsOf = ({ cartridges, numbing, products }: TreatmentSession) =>
  [...cartridges, ...numbing.products, ...products].map(
    ({ name, kind, lot, gtin, serial, expiresOn }) => ({
      name,
      kind,
      lot,
      gtin,
      serial,
      expiresOn,
    }),
  );
