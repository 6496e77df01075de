import fc from "fast-check";
import { expect, test } from "vitest";
import { findMedicine, isOfClass, MEDICINES } from "../../src/medicines/index.ts";

const classesOf = (name: string): string[] | null => findMedicine(name)?.classes ?? null;

test.each([
  ["Warfarin sodium", "warfarin"],
  ["acetylsalicylic acid", "aspirin"],
  ["ASS 100", "aspirin"],
  ["Acetylsalicylsäure 75 mg", "aspirin"],
  ["co-trimoxazole", "trimethoprim-sulfamethoxazole"],
  ["isotrétinoïne", "isotretinoin"],
  ["Roaccutane 20 mg", "isotretinoin"],
  ["Marcumar 3 mg Tabletten", "phenprocoumon"],
  ["Kardégic 75 mg", "aspirin"],
  ["Sintrom", "acenocoumarol"],
  ["dabigatran etexilate", "dabigatran"],
  ["Levothyroxine 50 µg", "levothyroxine"],
  ["tretinoin 0.05% cream", "tretinoin"],
  ["insulin glargine 100 IU/ml", "insulin glargine"],
  ["adalimumab-atto", "adalimumab"],
  ["vitamin B 12", "vitamin B12"],
  ["5-ASA", "mesalazine"],
])("%s is %s", (written, generic) => {
  expect(findMedicine(written)?.generic).toBe(generic);
});

// The national names are those of the French, Spanish, Italian and German editions of the INN list.
test.each([
  ["méthotrexate", "methotrexate"],
  ["metotrexato", "methotrexate"],
  ["Methotrexat", "methotrexate"],
  ["azatioprina", "azathioprine"],
  ["ciclofosfamida", "cyclophosphamide"],
  ["fenitoína", "phenytoin"],
  ["prednisolona", "prednisolone"],
  ["eparina", "heparin"],
  ["enoxaparina sódica", "enoxaparin"],
  ["idroclorotiazide", "hydrochlorothiazide"],
])("the national name %s is %s", (written, generic) => {
  expect(findMedicine(written)?.generic).toBe(generic);
});

test.each([
  "asprin",
  "warfarn",
  "isotretinon",
  "metformi",
  "ginkgo biloba",
  "garlic extract",
  "ginseng",
  "vitamin A",
  "vitamin E",
  "vitamin B 17",
  "clozapine",
  "constructor",
  "__proto__",
  "",
  " ",
  "+",
  "20 mg",
  "sodium",
  "tablet",
  "x".repeat(201),
  "paracetamol ".repeat(40),
])("the name %j is not known", (written) => {
  expect(findMedicine(written)).toBeNull();
});

test("the route is not part of the answer: isotretinoin is a retinoid by mouth and on the skin", () => {
  expect(classesOf("isotretinoin")).toEqual(["systemic-retinoid", "topical-retinoid"]);
});

test("a medicine may be of several classes", () => {
  expect(classesOf("cyclophosphamide")).toEqual(
    expect.arrayContaining(["chemotherapy", "immunosuppressant"]),
  );
  expect(classesOf("EMLA")).toEqual(["methaemoglobinaemia-linked", "amide-anaesthetic"]);
  expect(classesOf("aspirin")).toEqual(["antiplatelet", "nsaid"]);
});

test("methotrexate by its plain name is an immunosuppressant; high doses are chemotherapy", () => {
  expect(classesOf("methotrexate")).toEqual(["immunosuppressant"]);
  expect(classesOf("high-dose methotrexate")).toEqual(["chemotherapy"]);
});

test("paracetamol gives no finding, and its entry says why", () => {
  const paracetamol = findMedicine("acetaminophen");
  expect(paracetamol?.classes).toEqual(["no-bearing"]);
  expect(paracetamol?.note).toContain("Prilocaine labels name it");
});

test.each(["amlodipine / warfarin", "amlodipine + warfarin", "amlodipine and warfarin"])(
  "a combination has the classes of its parts: %s",
  (written) => {
    expect(findMedicine(written)).toMatchObject({
      generic: "amlodipine + warfarin",
      classes: ["vitamin-k-antagonist"],
    });
  },
);

test("a brand in brackets behind its generic name is one medicine", () => {
  expect(findMedicine("Isotretinoin (Roaccutane) 20 mg")?.generic).toBe("isotretinoin");
});

test("a combination with one unknown part is not known", () => {
  expect(findMedicine("paracetamol + ginkgo")).toBeNull();
  expect(findMedicine("warfarin and herbs")).toBeNull();
  expect(findMedicine("Warfarin (unheard-of)")).toBeNull();
});

test("a sign left at the end of a name does not matter", () => {
  expect(findMedicine("ramipril/")?.generic).toBe("ramipril");
});

test("a combination of listed medicines never has less bearing than its parts", () => {
  const one = fc.constantFrom(...MEDICINES);
  fc.assert(
    fc.property(one, one, fc.constantFrom("/", " + ", " and "), (a, b, between) => {
      const found = findMedicine(`${a.generic}${between}${b.generic}`);
      expect(found).not.toBeNull();
      if (found === null) return;
      for (const name of [...a.classes, ...b.classes]) {
        if (name !== "no-bearing") expect(isOfClass(found, name)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("any text gives an answer, and two letters put into a long generic name make it unknown", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (text) => {
      const found = findMedicine(text);
      expect(found === null || found.classes.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
  const long = MEDICINES.filter(({ generic }) => /^[a-z]{9,}$/.test(generic));
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat({ max: 7 }), ({ generic }, at) => {
      expect(findMedicine(`${generic.slice(0, at + 1)}jx${generic.slice(at + 1)}`)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

// Members of each class by their international names, as in the ATC groups of the medicines.
test.each([
  ["systemic-retinoid", "isotretinoin acitretin alitretinoin etretinate bexarotene"],
  ["vitamin-k-antagonist", "warfarin acenocoumarol phenprocoumon fluindione phenindione"],
  ["direct-anticoagulant", "apixaban rivaroxaban edoxaban dabigatran argatroban bivalirudin"],
  ["heparin", "heparin enoxaparin dalteparin tinzaparin nadroparin fondaparinux danaparoid"],
  ["antiplatelet", "aspirin clopidogrel prasugrel ticagrelor dipyridamole cilostazol vorapaxar"],
  ["corticosteroid", "prednisolone prednisone methylprednisolone dexamethasone deflazacort"],
  ["immunosuppressant", "azathioprine tacrolimus sirolimus baricitinib fingolimod leflunomide"],
  ["biologic", "adalimumab etanercept ustekinumab dupilumab rituximab abatacept anakinra"],
  ["chemotherapy", "chemotherapy FOLFOX CHOP FEC capecitabine hydroxycarbamide imatinib nivolumab"],
  ["methaemoglobinaemia-linked", "dapsone sulfasalazine nitrofurantoin primaquine phenytoin"],
  ["nsaid", "ibuprofen naproxen diclofenac celecoxib"],
  ["no-bearing", "metformin ramipril levothyroxine atorvastatin omeprazole cetirizine omega-3"],
])("%s has its well-known members", (name, members) => {
  for (const member of members.split(" ")) expect(classesOf(member), member).toContain(name);
});
