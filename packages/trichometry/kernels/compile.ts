import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

// node --import tsx packages/trichometry/kernels/compile.ts
const SOURCE = fileURLToPath(new URL("layers.ts", import.meta.url));
const OUT = fileURLToPath(new URL("../src/learned/layers-wasm.ts", import.meta.url));

/** The layers as WebAssembly in base64, with the memory they import. */
export async function compiled(): Promise<string> {
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    [
      "layers.ts",
      "--outFile=layers.wasm",
      "--runtime=stub",
      "--enable=simd",
      "--importMemory",
      "--noAssert",
      "-O3",
    ],
    {
      readFile: (name) => (name === "layers.ts" ? readFileSync(SOURCE, "utf8") : null),
      writeFile: (_, contents) => {
        binary = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error || binary === null) throw new Error(`${error?.message}\n${stderr.toString()}`);
  return Buffer.from(binary).toString("base64");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const base64 = await compiled();
  writeFileSync(
    OUT,
    `/** \`kernels/layers.ts\`, compiled by \`kernels/compile.ts\`. */\nexport const LAYERS_WASM =\n  "${base64}";\n`,
  );
}
