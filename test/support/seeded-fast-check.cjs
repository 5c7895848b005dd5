// SPDX-License-Identifier: EUPL-1.2

/** Stands in for fast-check: the same cases on every run, others with `FC_SEED=n`; a run can then be told from a change. */
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 2018) });

module.exports = fastCheck;
