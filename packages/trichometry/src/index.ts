export type { Picture } from "./picture/picture.ts";
