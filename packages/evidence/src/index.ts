export { fitDocument } from "./document/fit-document.ts";
