import abdi2023 from "./abdi-2023.json" with { type: "json" };
import ahmed2025 from "./ahmed-2025.json" with { type: "json" };
import anaisBrasileirosMeta from "./anais-brasileiros-meta.json" with { type: "json" };
import english2022 from "./english-2022.json" with { type: "json" };
import fphlPrpZhou2021 from "./fphl-prp-zhou-2021.json" with { type: "json" };
import gupta2022Regression from "./gupta-2022-regression.json" with { type: "json" };
import gupta2023Nma from "./gupta-2023-nma.json" with { type: "json" };
import gupta2024Nma5ari from "./gupta-2024-nma-5ari.json" with { type: "json" };
import pei2024 from "./pei-2024.json" with { type: "json" };
import prpContext from "./prp-context.json" with { type: "json" };
import xia2025Nma from "./xia-2025-nma.json" with { type: "json" };
import xu2024 from "./xu-2024.json" with { type: "json" };

/** One record per published synthesis, as recorded; `loadTrials` or `loadSyntheses` validates them. A test holds this list to the folder. */
export const synthesisRecords: readonly unknown[] = [
  abdi2023,
  ahmed2025,
  anaisBrasileirosMeta,
  english2022,
  fphlPrpZhou2021,
  gupta2022Regression,
  gupta2023Nma,
  gupta2024Nma5ari,
  pei2024,
  prpContext,
  xia2025Nma,
  xu2024,
];
