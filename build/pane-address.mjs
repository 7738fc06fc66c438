/** Where `manifest.xml` in this repository says that the pane is: `npm start` serves it there. */
export const DEFAULT_BASE = "https://localhost:3000/pane";

/**
 * The address a build is for: https, no query, no fragment, no slash at the end.
 * @throws RangeError with a sentence for the person who typed it
 */
export function baseAddress(typed = DEFAULT_BASE) {
  const address = URL.canParse(typed) ? new URL(typed) : null;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "")
    throw new RangeError(`--env base is the https address of the folder the pane is served from, not "${typed}"`);
  return address.href.replace(/\/+$/, "");
}

/** "1.4.2" → "1.4.2.0", as manifests want it. A pre-release's name is left out. */
const fourParts = (version) => `${version.replace(/-.*$/, "")}.0`;

/** The manifest for a pane served from `base`, with the version of the program. */
export function manifestFor(manifest, base, version) {
  return manifest
    .replaceAll(DEFAULT_BASE, base)
    .replaceAll(
      `<AppDomain>${new URL(DEFAULT_BASE).origin}</AppDomain>`,
      `<AppDomain>${new URL(base).origin}</AppDomain>`,
    )
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourParts(version)}</Version>`);
}
