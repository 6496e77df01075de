import { useQueries } from "@tanstack/react-query";
import { shortDay } from "../elements/records/days.ts";
import { moneyRange } from "../settings/prices/money.ts";
import { pricesQuery } from "../settings/settings-data.ts";
import type { SiteChoice } from "./chosen-site.ts";

/** What one session costs at each site, as plans show it. */
export function PricesAtSites({ sites }: { readonly sites: readonly SiteChoice[] }) {
  const prices = useQueries({ queries: sites.map((site) => pricesQuery(site.id)) });
  return (
    <ul className="day-figures day-prices">
      {sites.map((site, index) => {
        const price = prices[index]?.data?.data;
        return (
          <li key={site.id}>
            <strong>{site.name}</strong>
            {price?.perSession
              ? `${moneyRange(price.currency, price.perSession)} a session${
                  price.validFrom ? `, from ${shortDay(price.validFrom)}` : ""
                }`
              : price
                ? "not set; plans use the default range"
                : "…"}
          </li>
        );
      })}
    </ul>
  );
}
