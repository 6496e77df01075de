import { LARGEST_PICTURE_BYTES, PICTURE_TYPES } from "@anagen/api";

const MEGABYTE = 1024 * 1024;

export const sizeWords = (bytes: number): string =>
  bytes < MEGABYTE / 10
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** Why a file need not even be sent; null where the server has to look at it. */
export function whyNotSendable({ size, type }: { size: number; type: string }): string | null {
  if (size === 0) return "The file is empty. Copy it again from the camera.";
  if (size > LARGEST_PICTURE_BYTES) {
    return `The file has ${sizeWords(size)}; a picture may have ${LARGEST_PICTURE_BYTES / MEGABYTE} MB at most. Cut out the part that matters, do not shrink it.`;
  }
  if (/hei[cf]/i.test(type)) {
    return "HEIC pictures cannot be kept. Export it as JPEG, or let the camera take JPEG (“most compatible”).";
  }
  const known = type === "" || PICTURE_TYPES.some((one) => one === type);
  return known ? null : "This is no JPEG, PNG or WebP picture. Export it as JPEG or PNG.";
}
