import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { type Consent, consentDocument } from "./consent-data.ts";
import { KIND_WORDS, STANDING_WORDS, standingOf } from "./consent-words.ts";
import "../elements/records/records.css";

/** Every form that was ever signed, with the fingerprint that is printed on its PDF. */
export function ConsentHistory({ consents }: { readonly consents: readonly Consent[] }) {
  if (consents.length === 0) return null;
  return (
    <section className="consent-history" aria-labelledby="consent-history-title">
      <h2 id="consent-history-title">Signed forms</h2>
      <table className="table">
        <caption className="spoken">All consents that were signed, newest first</caption>
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col">Signed</th>
            <th scope="col">Now</th>
            <th scope="col">Fingerprint</th>
            <th scope="col">Form</th>
          </tr>
        </thead>
        <tbody>
          {consents.map((consent) => (
            <tr key={consent.id}>
              <td data-label="About">{KIND_WORDS[consent.body.kind].title}</td>
              <td data-label="Signed">
                {shortDay(dayOf(consent.signedAt ?? consent.at))}, {consent.body.signerName}
              </td>
              <td data-label="Now">{STANDING_WORDS[standingOf(consent)]}</td>
              <td data-label="Fingerprint">
                <code title={consent.body.documentHash}>
                  {consent.body.documentHash.slice(0, 12)}
                </code>
              </td>
              <td data-label="Form">
                <a href={consentDocument(consent.id)} download>
                  PDF
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
