import { stockCheckReply, stockCheckRequest } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { RecordVersion } from "@anagen/records";
import { readGs1, whyNotUsable } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { route } from "../http/route.ts";
import { today } from "../records/day.ts";
import { recallsAt } from "./recalls.ts";
import { STOCK_ITEM, stockIdOf } from "./stock-content.ts";
import { stockViews } from "./stock-view.ts";

/** Asked when a box is scanned, before it is opened. */
export function stockCheckRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "POST",
    url: "/api/sites/:id/stock-checks",
    summary: "Read a code, and say whether this very unit may be used, and why not",
    body: stockCheckRequest,
    replies: stockCheckReply,
    async handle({ id, body }) {
      const day = await today(context, id);
      const recalls = await recallsAt(records, id);
      const code = body.code == null ? null : readGs1(body.code, day);
      if ((code === null) === (body.stockId == null)) {
        throw new InvalidInput("code", body.code, "either a code or a stockId");
      }
      const version = code === null ? await atSite(id, body.stockId ?? "") : await byCode(id, code);
      const shown =
        version === null ? [] : await stockViews(records, [version], { recalls, today: day });
      const stock = shown[0] ?? null;
      const named = { ...NOTHING, ...(code ?? {}), ...(stock === null ? {} : lotOf(stock)) };
      const used = await usedBefore(named, body.sessionId ?? null);
      const singleUse = stock?.item.singleUse ?? true;
      const refusedBecause = whyNotUsable(
        {
          expiresOn: named.expiresOn,
          lot: named.lot,
          recall: recalls(named),
          usedOn: used,
          left: stock === null || !singleUse ? null : stock.left,
        },
        day,
      );
      return { code, stock, usable: refusedBecause === null, refusedBecause };
    },
  });

  async function usedBefore(
    { gtin, lot, serial }: Pick<typeof NOTHING, "gtin" | "lot" | "serial">,
    sessionId: string | null,
  ): Promise<string | null> {
    if (lot === null || serial === null) return null;
    const use = await records.lots.useOfUnit({ gtin, lot, serial });
    return use === null || use.recordId === sessionId ? null : use.usedOn;
  }

  async function atSite(siteId: string, stockId: string): Promise<RecordVersion> {
    const version = await records.versions.get(stockId);
    if (version?.kind !== STOCK_ITEM || version.siteId !== siteId) {
      throw new InvalidInput("stockId", stockId, "an entry of this site's stock");
    }
    return version;
  }

  async function byCode(siteId: string, code: Named): Promise<RecordVersion | null> {
    const { gtin, lot, serial } = code;
    if (lot === null) return null;
    for (const number of serial === null ? [null] : [serial, null]) {
      const id = stockIdOf(siteId, { gtin, lot, serial: number, itemId: "" });
      const version = await records.versions.get(id);
      if (version !== null) return version;
    }
    return null;
  }
}

type Named = { gtin: string | null; lot: string | null; serial: string | null };

const NOTHING: Named & { expiresOn: string | null } = {
  gtin: null,
  lot: null,
  serial: null,
  expiresOn: null,
};
const lotOf = ({
  gtin,
  lot,
  expiresOn,
}: {
  gtin: string | null;
  lot: string;
  expiresOn: string;
}) => ({
  gtin,
  lot,
  expiresOn,
});
