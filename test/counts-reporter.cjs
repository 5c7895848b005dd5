// SPDX-License-Identifier: EUPL-1.2

/** Ends the run with one plain line of counts, for readers that do not know jest. */
module.exports = class CountsReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    console.log(`${results.numPassedTests} passed, ${failed} failed`);
  }
};
