import {
  fieldProblem,
  homeStopRequest,
  homeUseRequest,
  homeUseSchema,
  homeUsesReply,
} from "@anagen/api";
import type { IsoDate } from "@anagen/quantities";
import type { RecordVersion } from "@anagen/records";
import {
  HOME_LIMITS,
  HOME_STEPS,
  HOME_STOPS_FOR_GOOD,
  HOME_WARNINGS,
  type HomeStep,
  type HomeUseEntry,
  homeState,
  homeStopsBySideEffects,
  homeStopsBySymptoms,
  refusalsOf,
  type SideEffect,
} from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { type CheckContent, SYMPTOM_CHECK } from "../checks/check-content.ts";
import { refuse } from "../decisions/check-answers.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { today } from "../records/day.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf, keptBody, UNSIGNED } from "../records/record-view.ts";
import { SIDE_EFFECT } from "../side-effects/side-effect-content.ts";

const HOME_USE = "home-use";
const HOME_STOP = "home-stop";

/** Needling at home: a log with strict limits. It refuses more than it allows. */
export function homeUseRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/patients/:id/home-uses",
    summary: "The log of home use, what is left of each roller, and whether it has ended for good",
    replies: homeUsesReply,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      return stateAt(request.place);
    },
  });

  route(app, {
    method: "POST",
    url: "/api/patients/:id/home-uses",
    summary: "A use, confirmed step by step beforehand; refused when a limit speaks against it",
    body: homeUseRequest,
    replies: homeUseSchema,
    status: 201,
    async handle({ id, body, request }) {
      if (request.place === null) throw notFound();
      const { place } = request;
      const day = await today(context, place.siteId);
      if (body.on > day) refuse([fieldProblem("on", body.on, "a day that is not ahead")]);
      const uses = (await usesOf(place)).map(({ entry }) => entry);
      const { stoppedForGood } = homeState(uses, await foundOf(place), day);
      const refusals = refusalsOf(body, uses);
      if (!body.alreadyDone) {
        if (stoppedForGood !== null) throw conflict(stoppedForGood.because);
        if (refusals.length > 0) throw conflict(refusals.map(({ because }) => because).join(" "));
      }
      const stopped = stoppedForGood === null ? [] : ["stopped-for-good"];
      const breaches = [...refusals.map((refusal) => refusal.id), ...stopped];
      const entry: HomeUseEntry = { ...body, breaches };
      const { siteId } = place;
      const kept = keptBody(entry, UNSIGNED);
      const { created } = await records.versions.create(
        request.actor,
        { kind: HOME_USE, siteId, patientId: id, status: "signed", body: kept },
        createOptions(request),
      );
      return useView(created);
    },
  });

  route(app, {
    method: "POST",
    url: "/api/patients/:id/home-stop",
    summary: "Something was seen that ends home use for good",
    body: homeStopRequest,
    replies: homeUsesReply,
    async handle({ id, body, request }) {
      if (request.place === null) throw notFound();
      const { place } = request;
      const day = await today(context, place.siteId);
      if (body.on > day) refuse([fieldProblem("on", body.on, "a day that is not ahead")]);
      await records.versions.create(request.actor, {
        kind: HOME_STOP,
        siteId: place.siteId,
        patientId: id,
        status: "signed",
        body: keptBody({ id: body.reason, on: body.on }, UNSIGNED),
      });
      return stateAt(place);
    },
  });

  const everyOf = async ({ siteId, patientId }: Place, kind: string) => {
    const filter = { siteIds: [siteId], patientId: patientId ?? "", kind };
    const all = await everyRecord(records, filter);
    return all.filter(({ status }) => status !== "entered-in-error");
  };

  const usesOf = async (place: Place) =>
    (await everyOf(place, HOME_USE)).map((version) => ({
      version,
      entry: contentOf<HomeUseEntry>(version),
    }));

  /** What was found on the skin: told as such, entered as a side effect, or told in a check at home. */
  async function foundOf(place: Place): Promise<{ id: string; on: IsoDate }[]> {
    const told = await everyOf(place, HOME_STOP);
    const effects = await everyOf(place, SIDE_EFFECT);
    const checks = await everyOf(place, SYMPTOM_CHECK);
    return [
      ...told.map((version) => contentOf<{ id: string; on: IsoDate }>(version)),
      ...effects.flatMap((version) => {
        const effect = contentOf<SideEffect>(version);
        const on = effect.onsetOn ?? version.at.slice(0, 10);
        return homeStopsBySideEffects([effect]).map((stop) => ({ id: stop, on }));
      }),
      ...checks.flatMap((version) => {
        const { facts } = contentOf<CheckContent>(version);
        if (facts.setting === "clinic") return [];
        const on = version.at.slice(0, 10);
        return homeStopsBySymptoms(facts.symptoms).map((stop) => ({ id: stop, on }));
      }),
    ];
  }

  async function stateAt(place: Place) {
    const day = await today(context, place.siteId);
    const uses = await usesOf(place);
    const state = homeState(
      uses.map(({ entry }) => entry),
      await foundOf(place),
      day,
    );
    return {
      ...state,
      items: uses.map(({ version }) => useView(version)),
      breachesToStop: HOME_LIMITS.breachesToStop.value,
      steps: HOME_STEPS.map(shown),
      warnings: HOME_WARNINGS.map(shown),
      stopsForGood: HOME_STOPS_FOR_GOOD.map(shown),
    };
  }
}

const shown = ({ id, text, grade, sources }: HomeStep) => ({
  id,
  text,
  grade,
  sources: [...sources],
});

function useView(version: RecordVersion) {
  const { on, roller, needleMm, confirmedSteps, alreadyDone, breaches } =
    contentOf<HomeUseEntry>(version);
  return {
    id: version.recordId,
    on,
    roller,
    needleMm,
    confirmedSteps: [...confirmedSteps],
    alreadyDone,
    breaches: [...breaches],
  };
}
