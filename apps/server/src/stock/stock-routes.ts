import { discardStockRequest, receiveStockRequest, stockItemReply, stockReply } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { type Actor, AlreadyTaken, type RecordVersion } from "@anagen/records";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { currentVersion, saveDraft } from "../records/acts.ts";
import { today } from "../records/day.ts";
import { requireVersion } from "../records/record-routes.ts";
import { keptBody, UNSIGNED } from "../records/record-view.ts";
import { catalogueItem } from "./catalogue.ts";
import { everyOfSite } from "./every-of-site.ts";
import { recallsAt } from "./recalls.ts";
import { receivedLot } from "./receive-stock.ts";
import { STOCK_ITEM, type StockContent, stockIdOf, stockOf } from "./stock-content.ts";
import { stockViews, toReorder } from "./stock-view.ts";

/** What a site has in stock: received, used, discarded. */
export function stockRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;
  const shown = async (versions: readonly RecordVersion[], siteId: string) =>
    stockViews(records, versions, {
      recalls: await recallsAt(records, siteId),
      today: await today(context, siteId),
    });
  const one = async (version: RecordVersion) => ({
    stock: (await shown([version], version.siteId))[0],
  });

  route(app, {
    method: "GET",
    url: "/api/sites/:id/stock",
    summary: "The stock with what is left, what may not be used, and what to reorder",
    replies: stockReply,
    async handle({ id }) {
      const items = await shown(await everyOfSite(records, id, STOCK_ITEM), id);
      return { items, reorder: toReorder(items) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/sites/:id/stock",
    summary: "Receive stock: scan the code, or type lot and expiry",
    body: receiveStockRequest,
    replies: stockItemReply,
    status: 201,
    async handle({ id, body, request, reply }) {
      const item = await catalogueItem(records, id, body.itemId);
      if (item === null) {
        throw new InvalidInput("itemId", body.itemId, "a product of this site's catalogue");
      }
      const day = await today(context, id);
      const lot = receivedLot(body, item, day);
      const key = createOptions(request).idempotency?.key ?? null;
      const receipt = { on: day, quantity: body.quantity, note: body.note ?? "", key };
      const version = await received(request.actor, id, { ...lot, item }, receipt);
      etag(reply, version.version);
      return one(version);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/stock-items/:id",
    summary: "One entry of the stock",
    replies: stockItemReply,
    async handle({ id, reply }) {
      const version = await currentVersion(records, id);
      etag(reply, version.version);
      return one(version);
    },
  });

  route(app, {
    method: "POST",
    url: "/api/stock-items/:id/discard",
    summary: "Take units out of the stock without using them, with a reason",
    body: discardStockRequest,
    replies: stockItemReply,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const [before] = await shown([version], version.siteId);
      if (before !== undefined && body.quantity > before.left) {
        throw new InvalidInput("quantity", body.quantity, `at most ${before.left}, what is left`);
      }
      const content = stockOf(version);
      const on = await today(context, version.siteId);
      const discards = [...content.discards, { on, ...body }];
      const next = { recordId: id, expectedVersion: expected, content: { ...content, discards } };
      const saved = await saveDraft(context, request.actor, next);
      etag(reply, saved.version);
      return one(saved);
    },
  });

  type Lot = Omit<StockContent, "receipts" | "discards">;

  /** A lot that is in stock grows; the same request twice counts once. */
  async function received(
    by: Actor,
    siteId: string,
    lot: Lot,
    receipt: StockContent["receipts"][number],
  ): Promise<RecordVersion> {
    const recordId = stockIdOf(siteId, { ...lot, itemId: lot.item.id });
    const before = await records.versions.get(recordId);
    if (before === null) {
      const content: StockContent = { ...lot, receipts: [receipt], discards: [] };
      const body = keptBody(content, UNSIGNED);
      const first = { recordId, kind: STOCK_ITEM, siteId, patientId: null, body };
      try {
        return (await records.versions.create(by, first)).created;
      } catch (error) {
        if (error instanceof AlreadyTaken) throw conflict("Someone else received it just now.");
        throw error;
      }
    }
    const content = stockOf(before);
    const { key } = receipt;
    if (key !== null && content.receipts.some((earlier) => earlier.key === key)) return before;
    if (lot.serial !== null) throw conflict(`The unit ${lot.serial} is in stock already.`);
    if (content.expiresOn !== lot.expiresOn) {
      throw new InvalidInput(
        "expiresOn",
        lot.expiresOn,
        `${content.expiresOn}, as received before`,
      );
    }
    const receipts = [...content.receipts, receipt];
    const next = { recordId, expectedVersion: before.version, content: { ...content, receipts } };
    return saveDraft(context, by, next);
  }
}
