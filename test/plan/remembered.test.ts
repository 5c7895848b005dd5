// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { computedOnce, remembered, rememberedBy } from "../../src/plan/remembered";

const itself = (text: string): string => text;

describe("remembered", () => {
  it("works each text out once", () => {
    const compute = jest.fn((text: string) => text.length);
    const lengthOf = remembered(compute);
    expect([lengthOf("quota"), lengthOf("tempo medio"), lengthOf("quota")]).toEqual([5, 11, 5]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("remembers that there is nothing to say", () => {
    const compute = jest.fn((): null => null);
    const nothing = remembered(compute);
    expect([nothing("quota"), nothing("quota")]).toEqual([null, null]);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});

describe("rememberedBy", () => {
  it("keeps a generation after the one that is full, and no more", () => {
    const compute = jest.fn(itself);
    const same = rememberedBy(itself, compute, 4);
    for (const text of ["aa", "bb", "cc"]) same(text);
    expect([same("aa"), compute.mock.calls.length]).toEqual(["aa", 3]);
    for (const text of ["dd", "ee", "ff"]) same(text);
    expect([same("bb"), compute.mock.calls.length]).toEqual(["bb", 7]);
  });

  it("gives what it would give without remembering", () => {
    const texts = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat(2)), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(12), (calls, kept) => {
        const plain = (text: string, times: number): string => text.repeat(times);
        const once = rememberedBy((text, times) => `${times} ${text}`, plain, kept);
        expect(calls.map((call) => once(...call))).toEqual(calls.map((call) => plain(...call)));
      }),
    );
  });
});

describe("computedOnce", () => {
  it("works each object out once", () => {
    const compute = jest.fn(({ name }: { name: string }) => name.length);
    const lengthOf = computedOnce(compute);
    const [one, alike] = [{ name: "quota" }, { name: "quota" }];
    expect([lengthOf(one), lengthOf(one), lengthOf(alike)]).toEqual([5, 5, 5]);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
