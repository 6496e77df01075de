const ABBREVIATIONS = new Set(
  "2mx 5ari aa aj at bfh bjst ccid cq exo fco2 fphl gfc ijbr ijced imcas jcc jdcr jocd mn mnrf nma pdt prp srs ta".split(
    " ",
  ),
);

/** The id of a study as a name: "yu-aj-2018" is "Yu AJ 2018". */
export function trialName(id: string): string {
  return id
    .split("-")
    .map((part) =>
      ABBREVIATIONS.has(part) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join(" ");
}
