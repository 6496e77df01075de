import { pricesReply, pricesRequest, siteReply, siteRequest, sitesReply } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { AlreadyTaken, type JsonObject, type RecordVersion, type Site } from "@anagen/records";
import type { FastifyInstance } from "fastify";
import { signedIn } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { versionConflict } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { isTimezone, TIMEZONE_SETTING, timezoneOf } from "../records/day.ts";
import { authorNames } from "../records/record-view.ts";
import { type Prices, priceList, priceListId } from "./prices.ts";

export function siteRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;
  const view = async ({ siteId, name, createdAt }: Site) => ({
    id: siteId,
    name,
    timezone: await timezoneOf(records, siteId),
    createdAt,
  });

  route(app, {
    method: "GET",
    url: "/api/sites",
    summary: "The sites where you have a role",
    replies: sitesReply,
    async handle({ request }) {
      const own = new Set(signedIn(request).account.roles.map(({ siteId }) => siteId));
      const sites = await records.sites.list();
      return { items: await Promise.all(sites.filter(({ siteId }) => own.has(siteId)).map(view)) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/sites",
    summary: "Add a site; you become its administrator",
    body: siteRequest,
    replies: siteReply,
    status: 201,
    async handle({ body, request }) {
      requireTimezone(body.timezone);
      const { account } = signedIn(request);
      const site = await records.sites.create(request.actor, { name: body.name });
      const role = { siteId: site.siteId, role: "administrator" as const };
      await records.accounts.setRoles(request.actor, account.userId, (now) => [...now.roles, role]);
      await keepTimezone(site.siteId, body.timezone, request.actor);
      return { site: await view(site) };
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/sites/:id",
    summary: "Rename a site, set its time zone",
    body: siteRequest,
    replies: siteReply,
    async handle({ id, body, request }) {
      requireTimezone(body.timezone);
      const site = await records.sites.rename(request.actor, id, body.name);
      await keepTimezone(id, body.timezone, request.actor);
      return { site: await view(site) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/sites/:id/prices",
    summary: "What a session costs at this site",
    replies: pricesReply,
    async handle({ id, reply }) {
      const version = await priceList(records, id);
      etag(reply, version?.version ?? 0);
      return pricesView(id, version);
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/sites/:id/prices",
    summary: "A new version of the prices",
    body: pricesRequest,
    replies: pricesReply,
    async handle({ id, body, request, reply }) {
      const { currency, perSession, validFrom, note } = body;
      const prices = {
        currency: currency.toUpperCase(),
        perSession,
        validFrom: validFrom ?? null,
        note: note ?? "",
      };
      const version = await writePrices(id, prices, expectedVersion(request), request.actor);
      etag(reply, version.version);
      return pricesView(id, version);
    },
  });

  type By = Parameters<typeof records.sites.create>[0];

  async function keepTimezone(siteId: string, timezone: string | undefined, by: By) {
    if (timezone === undefined) return;
    await records.settings.set(by, siteId, TIMEZONE_SETTING, timezone);
  }

  async function writePrices(siteId: string, prices: Prices, expected: number, by: By) {
    const recordId = priceListId(siteId);
    const body = prices as unknown as JsonObject;
    if (expected > 0) {
      const next = { recordId, expectedVersion: expected, status: "draft" as const, body };
      if ((await priceList(records, siteId)) === null) throw versionConflict(0);
      return records.versions.write(by, next);
    }
    try {
      const first = { recordId, kind: "prices", siteId, patientId: null, body };
      return (await records.versions.create(by, first)).created;
    } catch (error) {
      if (!(error instanceof AlreadyTaken)) throw error;
      throw versionConflict((await priceList(records, siteId))?.version ?? 1);
    }
  }

  async function pricesView(siteId: string, version: RecordVersion | null) {
    if (version === null) return { siteId, ...NO_PRICES };
    const { currency, perSession, validFrom, note } = version.body as unknown as Prices;
    const authorName = await authorNames(records)(version.authorId);
    const written = { version: version.version, at: version.at, authorName };
    return { siteId, currency, perSession, validFrom, note, ...written };
  }
}

const NO_PRICES = {
  version: 0,
  currency: "USD",
  perSession: null,
  validFrom: null,
  note: "",
  at: null,
  authorName: null,
};

function requireTimezone(timezone: string | undefined): void {
  if (timezone === undefined || isTimezone(timezone)) return;
  throw new InvalidInput("timezone", timezone, "a time zone such as Europe/Berlin");
}
