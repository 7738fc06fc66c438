import base from "../../jest.config.js";

/** The unit tests alone, as the mutation tool runs them: one project, so that it can tell which test covers what. */
const unit = { ...base.projects[0] };
delete unit.displayName;
export default { ...unit, testTimeout: 60_000 };
