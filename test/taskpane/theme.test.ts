import { themeNameOf, type OfficeLook } from "../../src/taskpane/theme";

test.each<readonly [string, OfficeLook | null, boolean, string]>([
  ["Office that tells nothing follows the system, light", null, false, "light"],
  ["Office that tells nothing follows the system, dark", null, true, "dark"],
  ["what Office says of itself goes before the system", { isDarkTheme: false }, true, "light"],
  ["a dark background is a dark theme", { bodyBackgroundColor: "#262626" }, false, "dark"],
  ["a light background is a light theme", { bodyBackgroundColor: "#F0F0F0" }, true, "light"],
  [
    "black under white is high contrast",
    { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF" },
    false,
    "contrast",
  ],
  ["a colour that is none follows the system", { bodyBackgroundColor: "red" }, true, "dark"],
])("%s", (_, look, systemDark, theme) => {
  expect(themeNameOf(look, systemDark)).toBe(theme);
});
