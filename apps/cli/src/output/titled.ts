import { paragraph } from "./paragraph.ts";
import { styled } from "./style.ts";

/** A title over lines that keep their form (tables); nothing where there are none. */
export const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", styled("bold", title), ...lines];

/** A title over sentences, each with a dash and broken to lines of readable length. */
export const listed = (title: string, sentences: readonly string[]): string[] =>
  titled(
    title,
    sentences.map((sentence) => paragraph(sentence, "    ").replace(/^ {4}/, "  - ")),
  );
