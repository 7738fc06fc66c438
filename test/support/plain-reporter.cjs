/** Closes a run with one plain line: "12 passed, 0 failed, 1 skipped". */
module.exports = class PlainReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : "";
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
};
