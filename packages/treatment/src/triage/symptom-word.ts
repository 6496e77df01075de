/** A symptom as the table writes it: lower case, hyphens for spaces. "No fever" is a word of its own. */
export const foldedWord = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
