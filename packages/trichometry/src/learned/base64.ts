const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const value = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i++) value[LETTERS.charCodeAt(i)] = i;
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    let four = 0;
    for (let i = 0; i < 4; i++) four = (four << 6) | (value[base64.charCodeAt(from + i)] as number);
    bytes[to] = four >> 16;
    if (to + 1 < bytes.length) bytes[to + 1] = (four >> 8) & 255;
    if (to + 2 < bytes.length) bytes[to + 2] = four & 255;
  }
  return bytes;
}

/** Numbers of half precision (IEEE 754 binary16), lower byte first. */
export function halfNumbers(bytes: Uint8Array): Float32Array {
  const out = new Float32Array(bytes.length >> 1);
  for (let i = 0; i < out.length; i++) {
    const half = (bytes[2 * i] as number) | ((bytes[2 * i + 1] as number) << 8);
    const exponent = (half >> 10) & 31;
    const fraction = half & 1023;
    const size = exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25);
    out[i] = half & 0x8000 ? -size : size;
  }
  return out;
}
