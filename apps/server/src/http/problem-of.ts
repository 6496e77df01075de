import { problemsIn } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import {
  AlreadyTaken,
  FileUnreadable,
  IdempotencyMismatch,
  NotFound,
  SignedRecord,
  StoreUnusable,
  VersionConflict,
} from "@anagen/records";
import { conflict, notFound, Problem, tooMany, unreadable, versionConflict } from "./problem.ts";

/** The one place that turns an error into a reply. What it does not know is a fault: 500, no text. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InvalidInput) {
    return new Problem(422, "A field is not right", error.message, { errors: problemsIn(error) });
  }
  return problemOfStore(error) ?? problemOfFramework(error) ?? FAULT;
}

const FAULT = new Problem(
  500,
  "A fault of the program",
  "Something went wrong here, not with you. The request id helps to find it in the log.",
);

function problemOfStore(error: unknown): Problem | null {
  if (error instanceof VersionConflict) return versionConflict(error.currentVersion);
  if (error instanceof NotFound) return notFound();
  if (error instanceof SignedRecord) {
    return conflict(
      `The record is ${error.currentStatus}; only an amendment may follow a signed record.`,
    );
  }
  if (error instanceof IdempotencyMismatch) {
    return conflict("This Idempotency-Key was already used for another request. Use a new one.");
  }
  if (error instanceof AlreadyTaken) return conflict(`This ${error.field} is already in use.`);
  if (error instanceof FileUnreadable) {
    return conflict(
      `The file is ${error.fault}. It can be brought back from a backup; tell whoever looks after the server.`,
    );
  }
  if (error instanceof StoreUnusable) {
    return new Problem(503, "The store does not answer", "Try again in a moment.", {
      headers: { "retry-after": "5" },
    });
  }
  return null;
}

type FrameworkError = { statusCode: number; code: string };

const isFrameworkError = (error: unknown): error is FrameworkError =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number";

const WAIT_SECONDS = 60;

function problemOfFramework(error: unknown): Problem | null {
  if (!isFrameworkError(error)) return null;
  switch (error.statusCode) {
    case 413:
      return new Problem(
        413,
        "Too large",
        "The body is larger than this route reads: 1 MB at most, 16 kB before sign-in.",
      );
    case 415:
      return new Problem(415, "Wrong kind of body", "Send application/json in UTF-8.");
    case 429:
      return tooMany(WAIT_SECONDS);
    // A folder of the web application: there is no list of files.
    case 403:
    case 404:
      return notFound();
    default:
      return error.statusCode >= 400 && error.statusCode < 500
        ? unreadable("The request cannot be read as HTTP: its path, headers or body are broken.")
        : null;
  }
}
