/** Until then the download has its own hold on the content. */
const HELD_MS = 10_000;

/**
 * Hands a file to the browser's downloads; nothing leaves the device.
 * @param type such as `text/csv;charset=utf-8`; a blob has its own
 */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
