export { type CopiedFile, type OwnCopy, ownCopyPage } from "./own-copy-page.ts";
