/** The clone's folder: npm scripts and jest both run there, as ES modules or not. */
export const ROOT = process.cwd();
