import { LARGEST_PICTURE_BYTES, type PictureAbout, parseWith, pictureAbout } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { FastifyRequest } from "fastify";
import { readJsonBody } from "../http/json-body.ts";
import { Problem } from "../http/problem.ts";

/** What came in a form: the description and the file, each once. */
export type SentPicture = { about: PictureAbout; file: Buffer };

/** @throws {InvalidInput} about, file | {Problem} 413, 415 */
export async function sentPicture(request: FastifyRequest): Promise<SentPicture> {
  if (!request.isMultipart()) {
    throw new Problem(415, "Wrong kind of body", "Send multipart/form-data: about and file.");
  }
  let about: PictureAbout | null = null;
  let file: Buffer | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === "file") {
        const bytes = await part.toBuffer();
        if (part.fieldname !== "file" || file !== null) throw oneFile(part.fieldname);
        file = bytes;
      } else if (part.fieldname === "about" && about === null) {
        const text = Buffer.from(String(part.value));
        about = parseWith(pictureAbout, readJsonBody(text), "about");
      } else throw oneFile(part.fieldname);
    }
  } catch (error) {
    throw isTooLarge(error) ? tooLarge() : error;
  }
  if (about === null) throw new InvalidInput("about", undefined, "JSON that tells of the picture");
  if (file === null) throw new InvalidInput("file", undefined, "one picture");
  return { about, file };
}

const oneFile = (received: string) =>
  new InvalidInput("body", received.slice(0, 80), "the fields about and file, each once");

const TOO_LARGE = new Set(["FST_REQ_FILE_TOO_LARGE", "FST_FIELDS_LIMIT", "FST_PARTS_LIMIT"]);
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && TOO_LARGE.has(String(error.code));

const tooLarge = () =>
  new Problem(
    413,
    "Too large",
    `A picture may have ${LARGEST_PICTURE_BYTES / 1024 / 1024} MB at most, one at a time.`,
  );
