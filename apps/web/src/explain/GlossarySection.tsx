import { GLOSSARY } from "@anagen/treatment";
import { Search } from "lucide-react";
import { useState } from "react";
import { TextField } from "../elements/fields/TextField.tsx";
import { Icon } from "../elements/Icon.tsx";
import { ExplainPart } from "./ExplainPart.tsx";

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const WORDS = GLOSSARY.map((entry) => ({
  ...entry,
  sought: folded([entry.term, ...entry.alsoCalled, entry.meaning].join(" ")),
})).sort((a, b) => a.term.localeCompare(b.term, "en", { sensitivity: "base" }));

/** Words of the field with a search; on paper all of them. */
export function GlossarySection() {
  const [sought, setSought] = useState("");
  const parts = folded(sought).split(/\s+/).filter(Boolean);
  const found = WORDS.filter((word) => parts.every((part) => word.sought.includes(part)));
  return (
    <ExplainPart id="glossary" title="Words explained">
      <div className="screen-only">
        <TextField
          label="Find a word"
          type="search"
          value={sought}
          onChange={setSought}
          start={<Icon of={Search} />}
        />
      </div>
      <p className="quiet screen-only" role="status">
        {found.length === WORDS.length
          ? `${WORDS.length} words`
          : `${found.length} of ${WORDS.length} words`}
      </p>
      <dl className="glossary">
        {found.map(({ term, alsoCalled, meaning }) => (
          <div key={term} className="keep-together">
            <dt>
              {term}
              {alsoCalled.length > 0 ? (
                <span className="quiet"> also: {alsoCalled.join(", ")}</span>
              ) : null}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {found.length === 0 ? (
        <p>This word is not in the list. Try a shorter part of it, or ask the clinician.</p>
      ) : null}
    </ExplainPart>
  );
}
