import { bytesOf } from "./base64.ts";
import { LAYERS_WASM } from "./layers-wasm.ts";

/** Addresses are bytes of `memory`; maps are rows of pixels, a pixel's channels side by side. */
export type Layers = {
  among(
    input: number,
    pixels: number,
    inputs: number,
    output: number,
    outputs: number,
    weights: number,
    bias: number,
    atLeastZero: 0 | 1,
  ): void;
  each(
    input: number,
    width: number,
    height: number,
    channels: number,
    apart: number,
    stride: number,
    output: number,
    weights: number,
    bias: number,
  ): void;
  bordered(
    input: number,
    width: number,
    height: number,
    channels: number,
    border: number,
    output: number,
  ): void;
  surroundings(input: number, width: number, channels: number, y: number, output: number): void;
  add(input: number, output: number, count: number): void;
  addEnlarged(input: number, width: number, height: number, channels: number, output: number): void;
  asNumbers(input: number, count: number, output: number): void;
};

type Memory = { readonly buffer: ArrayBuffer };

/** What Node and every browser since 2023 have, and the language's own types leave out. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { exports: Layers };
};

const PAGE_BYTES = 65536;

let module: object | null = null;

/** The layers over a fresh memory of at least `bytes`, all zeros. */
export function layersOver(bytes: number): { layers: Layers; memory: Memory } {
  module ??= new WebAssembly.Module(bytesOf(LAYERS_WASM));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  const { exports: layers } = new WebAssembly.Instance(module, { env: { memory } });
  return { layers, memory };
}
