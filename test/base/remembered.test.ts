import { countBy } from "../../src/base/count-by";
import { onceFor } from "../../src/base/once-for";
import { remembering } from "../../src/base/remembering";

const counted = <K, V>(make: (key: K) => V): { readonly make: (key: K) => V; readonly asked: K[] } => {
  const asked: K[] = [];
  return {
    asked,
    make: (key) => {
      asked.push(key);
      return make(key);
    },
  };
};

describe("once for an object", () => {
  test("each object is worked out once, equal ones each for themselves, and nothing at all is a result too", () => {
    const [a, b] = [{ name: "An" }, { name: "An" }];
    const { make, asked } = counted(({ name }: { readonly name: string }) => (name === "An" ? undefined : name));
    const once = onceFor(make);
    expect([once(a), once(b), once(a), once(b)]).toEqual([undefined, undefined, undefined, undefined]);
    expect(asked).toEqual([a, b]);
  });
});

describe("remembering texts", () => {
  test("gives what the function gives, asks once for a text, and begins anew after so many", () => {
    const { make, asked } = counted((text: string) => text.length);
    const length = remembering(make, 2);
    expect(["a", "bb", "a", "ccc", "ccc", "a"].map(length)).toEqual([1, 2, 1, 3, 3, 1]);
    expect(asked).toEqual(["a", "bb", "ccc", "a"]);
  });
});

describe("counting by a key", () => {
  test("keys stand in the order they came, what has none is not counted", () => {
    const counts = countBy(["b", "a", "", "b"], (text) => (text === "" ? undefined : text));
    expect([...counts]).toEqual([
      ["b", 2],
      ["a", 1],
    ]);
  });
});
