import { checkRequest } from "./check-request.ts";
import type { NeedleRequest } from "./request.ts";

/**
 * Input from a file or the network as a request.
 * @throws {InvalidInput} naming the field, what came and what is allowed
 */
export function requireNeedleRequest(value: unknown): NeedleRequest {
  checkRequest(value);
  return value as NeedleRequest;
}
