/** A button of the add-in's tab as its manifest describes it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function it calls; null for the button that shows the pane. */
  readonly command: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

const named = (parent: Element | Document, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];

/** Texts and pictures of a manifest by their id, in that language. */
function resources(manifest: Document, locale: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of [...named(manifest, "String"), ...named(manifest, "Image"), ...named(manifest, "Url")]) {
    const id = element.getAttribute("id");
    if (id === null) continue;
    const override = named(element, "Override").find((each) => each.getAttribute("Locale") === locale);
    found.set(id, override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "");
  }
  return found;
}

/**
 * The groups of the tab that the manifest adds to the ribbon. A manifest has one set of pictures; the dark ones stand
 * beside them.
 */
export function ribbonOf(manifest: Document, locale: string, dark: boolean): readonly RibbonGroup[] {
  const texts = resources(manifest, locale);
  const resource = (parent: Element, name: string): string =>
    texts.get(named(parent, name)[0]?.getAttribute("resid") ?? "") ?? "";
  const pictureOf = (control: Element): string => {
    const image = named(control, "Image").find((each) => each.getAttribute("size") === "32");
    const address = texts.get(image?.getAttribute("resid") ?? "") ?? "";
    const { pathname } = new URL(address, "https://localhost");
    return dark ? pathname.replace("/light/", "/dark/") : pathname;
  };
  return named(manifest, "Group").map((group) => ({
    label: resource(group, "Label"),
    buttons: named(group, "Control").map((control) => ({
      label: resource(control, "Label"),
      tip: resource(control, "Description"),
      icon: pictureOf(control),
      command: named(control, "FunctionName")[0]?.textContent ?? null,
    })),
  }));
}

/** Draws the tab; a button whose command still runs is busy. */
export function drawRibbon(
  place: HTMLElement,
  groups: readonly RibbonGroup[],
  press: (button: RibbonButton) => Promise<void>,
): void {
  place.replaceChildren(
    ...groups.map(({ label, buttons }) => {
      const group = document.createElement("div");
      group.className = "group";
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", label);
      group.append(
        ...buttons.map((each) => {
          const [made, picture] = [document.createElement("button"), document.createElement("img")];
          made.type = "button";
          made.title = each.tip;
          picture.src = each.icon;
          picture.alt = "";
          made.append(picture, each.label);
          made.addEventListener("click", () => {
            if (made.getAttribute("aria-busy") === "true") return;
            made.setAttribute("aria-busy", "true");
            void press(each).finally(() => {
              made.removeAttribute("aria-busy");
            });
          });
          return made;
        }),
      );
      return group;
    }),
  );
}
