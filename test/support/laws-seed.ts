import fc from "fast-check";

// `npm run laws` gives the seed.
const { LAWS_SEED } = process.env;
if (LAWS_SEED !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(LAWS_SEED) });
