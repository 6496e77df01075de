import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf, timeOf } from "../elements/records/instants.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { CareList } from "./CareList.tsx";
import type { Aftercare } from "./own-data.ts";

/** What holds now after the session that was really held, hour by hour. */
export function CareToday({ care }: { readonly care: Aftercare }) {
  const now = care.items.filter(({ state }) => state === "now");
  const title =
    care.day === 0 ? "Today: the day of your session" : `Today: day ${care.day} after your session`;
  return (
    <Section
      title={title}
      lede={
        care.endedAt === null
          ? undefined
          : `Your session ended ${shortDay(dayOf(care.endedAt))} at ${timeOf(care.endedAt)}. What your clinic told you comes first.`
      }
      actions={
        <LinkButton small to="/my/aftercare">
          All days
        </LinkButton>
      }
    >
      {now.length === 0 ? (
        <p>The days of special care after your session are over.</p>
      ) : (
        <CareList items={now} label="What holds now" />
      )}
      {care.products.length > 0 ? (
        <p className="quiet">On the scalp your plan has: {care.products.join(", ")}.</p>
      ) : null}
      <Notice tone="warning" title="If something worries you">
        {care.emergencyWords} For anything else ask “Is this normal?”.
      </Notice>
    </Section>
  );
}
