export * from "./product-kinds.ts";
