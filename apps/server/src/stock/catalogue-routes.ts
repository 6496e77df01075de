import { catalogueItemSchema, catalogueReply, newCatalogueItemRequest } from "@anagen/api";
import { gtin14, SINGLE_USE } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { route } from "../http/route.ts";
import { contentOf, keptBody, UNSIGNED } from "../records/record-view.ts";
import { catalogueOf } from "./catalogue.ts";
import { CATALOGUE_ITEM, type CatalogueItem } from "./stock-content.ts";

/** Devices, cartridges, creams and products that a site uses. */
export function catalogueRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/sites/:id/catalogue",
    summary: "The site's own products and those that every clinic uses",
    replies: catalogueReply,
    async handle({ id }) {
      return { items: await catalogueOf(records, id) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/sites/:id/catalogue",
    summary: "Add a product of the site's own, with its GTIN",
    body: newCatalogueItemRequest,
    replies: catalogueItemSchema,
    status: 201,
    async handle({ id, body, request }) {
      const content: Omit<CatalogueItem, "id"> = {
        kind: body.kind,
        name: body.name,
        gtin: body.gtin == null ? null : gtin14("gtin", body.gtin),
        singleUse: body.singleUse ?? SINGLE_USE.has(body.kind),
        substance: body.substance ?? null,
        percent: body.percent ?? null,
        reorderMark: body.reorderMark ?? null,
        note: body.note ?? "",
        own: true,
      };
      const kept = keptBody(content, UNSIGNED);
      const record = { kind: CATALOGUE_ITEM, siteId: id, patientId: null, body: kept };
      const options = createOptions(request);
      const { created } = await records.versions.create(request.actor, record, options);
      return { ...contentOf<CatalogueItem>(created), id: created.recordId };
    },
  });
}
