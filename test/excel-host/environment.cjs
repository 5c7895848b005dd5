// SPDX-License-Identifier: EUPL-1.2
module.exports = require("jest-environment-jsdom").TestEnvironment;
