import base from "../../jest.config.js";

/**
 * The unit tests alone, as the mutation tool runs them: one project, so that it can tell which test covers what.
 * `MUTANTS_TESTS` narrows them to a folder or a file: quicker, and a lower bound of what the whole suite would notice.
 */
const unit = { ...base.projects[0] };
delete unit.displayName;
const only = process.env["MUTANTS_TESTS"];
export default {
  ...unit,
  ...(only === undefined ? {} : { testMatch: only.split(",").map((part) => `<rootDir>/${part}`) }),
  testTimeout: 60_000,
};
