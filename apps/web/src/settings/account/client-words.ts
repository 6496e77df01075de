const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const DEVICES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/Linux/, "Linux"],
];

const named = (table: readonly (readonly [RegExp, string])[], text: string) =>
  table.find(([mark]) => mark.test(text))?.[1];

/** "Firefox on Windows" from what a browser says of itself. */
export function clientInWords(client: string | null): string {
  if (client === null || client === "") return "Unknown device";
  const browser = named(BROWSERS, client);
  const device = named(DEVICES, client);
  if (browser === undefined) return client.slice(0, 60);
  return device === undefined ? browser : `${browser} on ${device}`;
}
