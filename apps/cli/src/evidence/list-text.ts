import { table } from "../output/table.ts";
import { titled } from "../output/titled.ts";
import type { Contents } from "./register.ts";

/** Studies and questions for a person at a terminal. */
export function listText({ studies, questions }: Contents): string {
  const trials = studies.filter(({ kind }) => kind === "trial");
  const syntheses = studies.filter(({ kind }) => kind === "synthesis");
  return [
    ...table(
      [
        ["trial", "people", "condition", "source"],
        ...trials.map(({ id, people, condition, confidence }) => [
          id,
          people === null ? "?" : String(people),
          condition ?? "",
          confidence ?? "",
        ]),
      ],
      "",
    ),
    ...titled(
      "Published syntheses",
      table(
        syntheses.map(({ id, people, citation }) => [
          id,
          people === null ? "?" : String(people),
          citation,
        ]),
      ),
    ),
    ...titled("Questions", table(questions.map(({ id, plain }) => [id, plain]))),
    "",
    "anagen evidence show STUDY tells all of one study; anagen evidence pool --question ID an answer.",
  ].join("\n");
}
