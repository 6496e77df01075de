import { ZONE_FACTS } from "@anagen/treatment";
import { PenLine } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { dayOf, timeOf } from "../../elements/records/instants.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { thumbnailOf } from "../../pictures/picture-data.ts";
import { useIsClinician } from "../../plan/record/roles.ts";
import type { SessionRecord } from "../record/session-record.ts";
import { ENDPOINT_CHOICES } from "../session-words.ts";
import { AmendSession } from "./AmendSession.tsx";
import { SessionDose } from "./SessionDose.tsx";

interface SignedSessionProps {
  readonly record: SessionRecord;
  readonly etag: string | null;
  readonly back: ReactNode;
}

const endpointWord = (endpoint: string | null | undefined): string =>
  ENDPOINT_CHOICES.find(({ value }) => value === endpoint)?.label ?? "not told";

const time = (at: string | null | undefined): string => (at ? timeOf(at) : "not told");

/** A session as it was signed: who, when, where, how deep, with what. */
export function SignedSession({ record, etag, back }: SignedSessionProps) {
  const { body } = record;
  const clinician = useIsClinician(record.siteId);
  const [amending, setAmending] = useState(false);
  const used = [...body.cartridges, ...body.numbing.products, ...body.products];
  if (amending) {
    return (
      <AmendSession record={record} etag={etag} back={back} onClose={() => setAmending(false)} />
    );
  }
  const standing = record.status === "signed" || record.status === "amended";
  return (
    <div className="session">
      <PageHeader
        actions={
          clinician && standing ? (
            <Button icon={PenLine} onClick={() => setAmending(true)}>
              Amend
            </Button>
          ) : null
        }
        title={`Session ${body.number}`}
        documentTitle="Session"
        back={back}
        lede={`${shortDay(body.day)}, ${body.outcome ?? "not finished"}${body.operator ? `, by ${body.operator.name}` : ""}.`}
      />
      <Notice
        tone={record.status === "entered-in-error" ? "problem" : "info"}
        title={STATUS_WORDS[record.status]}
      >
        {record.signedByName
          ? `${record.signedByName} signed it on ${shortDay(dayOf(record.signedAt ?? record.at))}. It cannot be changed; an amendment makes a new version.`
          : "A draft of the clinic."}
        {record.amendmentReason ? <p>Amended because: {record.amendmentReason}</p> : null}
      </Notice>
      {body.outcome === "stopped" && body.stoppedBecause ? (
        <Notice tone="warning" title="Stopped">
          {body.stoppedBecause}
        </Notice>
      ) : null}
      <Section title="Zones">
        <table className="table">
          <caption className="spoken">What was done in each zone</caption>
          <thead>
            <tr>
              <th scope="col">Zone</th>
              <th scope="col">Depth</th>
              <th scope="col">Passes</th>
              <th scope="col">Endpoint</th>
            </tr>
          </thead>
          <tbody>
            {body.zones.map((zone) => (
              <tr key={zone.zone}>
                <td data-label="Zone">{ZONE_FACTS[zone.zone].name}</td>
                <td data-label="Depth">{zone.depthMm ?? "–"} mm</td>
                <td data-label="Passes">
                  {zone.passes ?? "–"} in each of {zone.directions ?? "–"} directions
                </td>
                <td data-label="Endpoint">{endpointWord(zone.endpoint)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <SessionDose record={record} />
      <Section title="Times and pain">
        <dl className="session-facts">
          <dt>Needling</dt>
          <dd>
            {time(body.needling.startedAt)} to {time(body.needling.endedAt)}
          </dd>
          <dt>Numbing cream</dt>
          <dd>
            {body.numbing.used
              ? `${time(body.numbing.appliedAt)} to ${time(body.numbing.removedAt)}`
              : "none"}
          </dd>
          <dt>Pain before, during, after</dt>
          <dd>
            {[body.pain.before, body.pain.during, body.pain.after]
              .map((score) => score ?? "–")
              .join(", ")}{" "}
            of 10
          </dd>
        </dl>
      </Section>
      <Section title="Products and lots">
        <table className="table">
          <caption className="spoken">Everything that was used up, with its lot</caption>
          <thead>
            <tr>
              <th scope="col">Product</th>
              <th scope="col">Lot</th>
              <th scope="col">Expiry</th>
              <th scope="col">Serial</th>
            </tr>
          </thead>
          <tbody>
            {used.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a signed list does not change
              <tr key={index}>
                <td data-label="Product">{item.name}</td>
                <td data-label="Lot">{item.lot ?? "–"}</td>
                <td data-label="Expiry">{item.expiresOn ?? "–"}</td>
                <td data-label="Serial">{item.serial ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      {record.deviations.length === 0 ? null : (
        <Section title="Different from the plan">
          <ul className="session-findings">
            {record.deviations.map(({ id, words, because }) => (
              <li key={id}>
                <strong>{words}</strong>
                <p>{because}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Pictures">
        {body.photographs.ids.length === 0 ? (
          <p className="quiet">None. {body.photographs.whyNone}</p>
        ) : (
          <ul className="session-pictures">
            {body.photographs.ids.map((id, index) => (
              <li key={id}>
                <img src={thumbnailOf(id)} alt={`${index + 1} of this session`} loading="lazy" />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {body.note === "" ? null : (
        <Section title="Note">
          <p className="session-note">{body.note}</p>
        </Section>
      )}
    </div>
  );
}

const STATUS_WORDS = {
  draft: "Not signed yet",
  signed: "Signed and locked",
  amended: "Amended",
  "entered-in-error": "Entered in error",
} as const;
