import packageJson from "../../package.json";

/** Version of the program, as package.json says. */
export const VERSION: string = packageJson.version;
