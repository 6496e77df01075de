/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
  ς: "σ",
};

/** The two-letter spelling of German and Nordic vowels, for those who write Mueller or Aase. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
};

/** Lower case, no accents: Müller is muller, Łódź is lodz, ＡＢＣ is abc. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðłıþς]/g, (letter) => PLAIN[letter] ?? letter);

/** As `fold`, with umlauts spelt out: Müller is mueller. */
export const foldSpeltOut = (text: string): string =>
  fold(
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöüøå]/g, (letter) => SPELT_OUT[letter] ?? letter),
  );

/** Mueller may be a Müller: ae, oe, ue read as one vowel, so that both spellings meet. */
export const foldDigraphs = (text: string): string => fold(text).replace(/(?<=[aou])e/g, "");
