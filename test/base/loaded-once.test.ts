import { loadedOnce } from "../../src/base/loaded-once";

describe("what is loaded when it is asked for", () => {
  test("is loaded once", async () => {
    const load = jest.fn(() => Promise.resolve("room"));
    const room = loadedOnce(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([room(), room()])).toEqual(["room", "room"]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("is tried again after it could not be loaded", async () => {
    const load = jest.fn(() => Promise.resolve("room"));
    load.mockRejectedValueOnce(new Error("no network"));
    const room = loadedOnce(load);
    await expect(room()).rejects.toThrow("no network");
    expect(await room()).toBe("room");
  });
});
