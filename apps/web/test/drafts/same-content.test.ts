import fc from "fast-check";
import { expect, test } from "vitest";
import { sameContent } from "../../src/drafts/same-content.ts";

test("property: a content is the same as its copy through JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameContent(value, JSON.parse(JSON.stringify(value)))).toBe(true);
    }),
  );
});

test.each([
  [{ age: null }, {}, true],
  [{ age: 0 }, {}, false],
  [["a"], { 0: "a" }, false],
  [{ list: [1, 2] }, { list: [1] }, false],
  ["yes", true, false],
])("%j and %j: %j", (one, two, same) => {
  expect(sameContent(one, two)).toBe(same);
  expect(sameContent(two, one)).toBe(same);
});
