import { shortDay } from "../elements/records/days.ts";
import { dayOf, timeOf } from "../elements/records/instants.ts";
import { Section } from "../elements/structure/Columns.tsx";
import type { TrialOfOne } from "./trial-data.ts";
import { pairWords } from "./trial-words.ts";

const moment = (at: string): string => `${shortDay(dayOf(at))}, ${timeOf(at)}`;

/** Who opened which allocation and when, with the seal. */
export function SeenBy({ trial }: { readonly trial: TrialOfOne }) {
  const { sealedAt, sealHash, seenBy, design } = trial.body;
  if (sealedAt === null) return null;
  return (
    <Section title="Who saw the allocation">
      <p className="quiet">Drawn and sealed on {moment(sealedAt)}.</p>
      {seenBy.length === 0 ? (
        <p>Nobody yet.</p>
      ) : (
        <ul className="one-trial-seen">
          {seenBy.map(({ pair, byName, at }) => (
            <li key={`${pair}-${at}`}>
              {pair === null ? "All of it, at the end" : pairWords(design, pair)}
              <span className="quiet">
                {byName ?? "name not known"}, <time dateTime={at}>{moment(at)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
      {sealHash === null ? null : (
        <p className="quiet small">
          Seal (SHA-256 of the allocation): <code className="one-trial-seal">{sealHash}</code>
        </p>
      )}
    </Section>
  );
}
