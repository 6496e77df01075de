import {
  pairResultRequest,
  revealRequest,
  trialAnalysisReply,
  trialOfOneRequest,
  trialOfOneSchema,
  trialsOfOneReply,
} from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { RecordVersion } from "@anagen/records";
import { analyseTrial, requireDesign } from "@anagen/treatment";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { conflict, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { currentVersion, isSigned } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { requireVersion, sent } from "../records/record-routes.ts";
import { authorNames, keptBody, UNSIGNED } from "../records/record-view.ts";
import { seal, TRIAL_OF_ONE, type TrialContent, trialOf, trialView } from "./trial-content.ts";

/** A trial in one person: what comes next stays sealed until its session, and who saw it is kept. */
export function trialRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;
  const url = "/api/trials-of-one/:id";
  const view = (version: RecordVersion) => trialView(version, authorNames(records));

  route(app, {
    method: "POST",
    url: "/api/plans/:id/trials-of-one",
    summary: "Design a trial in this one person; nothing is drawn yet",
    body: trialOfOneRequest,
    replies: trialOfOneSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      if (!isSigned(await currentVersion(records, id))) throw conflict("The plan is not signed.");
      requireDesign(body);
      const content: TrialContent = {
        planId: id,
        design: body,
        sealed: null,
        revealedPairs: [],
        seenBy: [],
        results: [],
        endedAt: null,
      };
      const record = { kind: TRIAL_OF_ONE, ...request.place, body: keptBody(content, UNSIGNED) };
      const { created } = await records.versions.create(request.actor, record);
      return sent(context, reply, created, view);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/trials-of-one",
    summary: "The trials of this person, newest first",
    replies: trialsOfOneReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const filter = { siteIds: [request.place.siteId], patientId: id, kind: TRIAL_OF_ONE };
      const all = await everyRecord(records, filter);
      return { items: await Promise.all(all.map(view)) };
    },
  });

  route(app, {
    method: "GET",
    url,
    summary: "The trial, with the pairs whose turn has come",
    replies: trialOfOneSchema,
    handle: async ({ id, reply }) => sent(context, reply, await currentVersion(records, id), view),
  });

  route(app, {
    method: "POST",
    url: `${url}/seal`,
    summary: "Sign the design: the allocation is drawn and sealed",
    replies: trialOfOneSchema,
    handle: ({ id, request, reply }) =>
      changed({ id, request, reply }, (content) => {
        if (content.sealed !== null) throw conflict("It was sealed before.");
        return { ...content, sealed: seal(content.design, now().toISOString()) };
      }),
  });

  route(app, {
    method: "POST",
    url: `${url}/reveals`,
    summary: "Show the allocation of the next pair; who saw it is kept",
    body: revealRequest,
    replies: trialOfOneSchema,
    handle: ({ id, body, request, reply }) =>
      changed({ id, request, reply }, (content) => {
        requireSealed(content);
        const next = content.revealedPairs.length + 1;
        if (body.pair > content.design.pairs) throw notPair(content, body.pair);
        if (body.pair > next) throw conflict(`Pair ${next} comes first; later ones stay sealed.`);
        const { revealedPairs } = content;
        const seen = { pair: body.pair, byUserId: request.actor.userId, at: now().toISOString() };
        return {
          ...content,
          revealedPairs: body.pair === next ? [...revealedPairs, next] : revealedPairs,
          seenBy: [...content.seenBy, seen],
        };
      }),
  });

  route(app, {
    method: "POST",
    url: `${url}/results`,
    summary: "What was measured in one half or period of a pair",
    body: pairResultRequest,
    replies: trialOfOneSchema,
    handle: ({ id, body, request, reply }) =>
      changed({ id, request, reply }, (content) => {
        requireSealed(content);
        if (body.pair > content.design.pairs) throw notPair(content, body.pair);
        const halves = content.design.unit === "halves";
        if (halves !== (typeof body.place === "string")) {
          throw new InvalidInput("place", body.place, halves ? "left or right" : "1 or 2");
        }
        const isSame = (one: { pair: number; place: unknown }) =>
          one.pair === body.pair && one.place === body.place;
        return { ...content, results: [...content.results.filter((one) => !isSame(one)), body] };
      }),
  });

  route(app, {
    method: "POST",
    url: `${url}/end`,
    summary: "End the trial: the whole allocation is opened",
    replies: trialOfOneSchema,
    handle: ({ id, request, reply }) =>
      changed({ id, request, reply }, (content) => {
        requireSealed(content);
        const at = now().toISOString();
        const seen = { pair: null, byUserId: request.actor.userId, at };
        return { ...content, endedAt: at, seenBy: [...content.seenBy, seen] };
      }),
  });

  route(app, {
    method: "GET",
    url: `${url}/analysis`,
    summary: "After the end: the paired comparison, and the sealed text opened",
    replies: trialAnalysisReply,
    async handle({ id }) {
      const { design, sealed, results, endedAt } = trialOf(await currentVersion(records, id));
      if (sealed === null || endedAt === null) {
        throw conflict("The trial has not ended: its allocation stays sealed.");
      }
      const analysis = analyseTrial(design, sealed.allocations, results);
      return { ...analysis, level: 0.95 as const, sealedText: sealed.text };
    },
  });

  type Asked = { id: string; request: FastifyRequest; reply: FastifyReply };

  /** The next version; a design is a draft until it is sealed, then each step is an amendment. */
  async function changed(
    { id, request, reply }: Asked,
    change: (content: TrialContent) => TrialContent,
  ) {
    const expected = expectedVersion(request);
    const version = await requireVersion(context, id, expected);
    const before = trialOf(version);
    if (before.endedAt !== null) throw conflict("The trial has ended.");
    const content = change(before);
    const { userId } = request.actor;
    const first = version.status === "draft";
    const written = await records.versions.write(request.actor, {
      recordId: id,
      expectedVersion: expected,
      status: first ? "signed" : "amended",
      body: keptBody(content, {
        signedBy: userId,
        signedAt: now().toISOString(),
        amendmentReason: first ? null : "the trial went on",
      }),
    });
    return sent(context, reply, written, view);
  }
}

function requireSealed({ sealed }: TrialContent): void {
  if (sealed === null) throw conflict("The design is not sealed yet.");
}

const notPair = ({ design }: TrialContent, pair: number) =>
  new InvalidInput("pair", pair, `a pair from 1 to ${design.pairs}`);
