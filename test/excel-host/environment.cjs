// SPDX-License-Identifier: EUPL-1.2
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-jsdom");

const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const base = "http://localhost/office/";
/** Compiled once per worker: a file of tests then boots office.js in some 30 ms. */
const compiled = new Map();

function script(file) {
  const known = compiled.get(file) ?? new vm.Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, known);
  return known;
}

/**
 * jsdom with the unmodified office.js in it, booted as Excel on Windows. Tests call `installHost(host)` to say which
 * embedded Excel the page talks to; `Office`, `Excel` and `OfficeExtension` are there from the start.
 */
module.exports = class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const window = this.global;
    let host = null;
    let fire = null;
    const office = (file) => script(join(officeFolder, file)).runInContext(this.getVmContext());
    const installExternal = script(join(__dirname, "external.js")).runInContext(this.getVmContext());
    installExternal({
      requirementMatrix: () => ({ ExcelApi: "1.17", RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2" }),
      started: () => undefined,
      // Before a test says which host it talks to, office.js sends one message that wants any answer.
      execute: async (message) => host?.answer(message) ?? { body: '{"Results":[],"TraceIds":[]}' },
      readSettings: () => host?.readSettings() ?? {},
      writeSettings: async (settings) => host?.writeSettings(settings),
      ready: (given) => (fire = given),
    });
    // office.js adds tags for its other scripts; jsdom loads none, so each is run here.
    const tag = window.document.createElement("script");
    tag.src = `${base}office.js`;
    const observer = new window.MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (node === tag || node.tagName !== "SCRIPT") continue;
        office(node.src.slice(base.length));
        node.dispatchEvent(new window.Event("load"));
      }
    });
    observer.observe(window.document, { childList: true, subtree: true });
    window.document.head.appendChild(tag);
    office("office.js");
    await window.Office.onReady();
    // The published client sets this on a subclass, where it is not read: without it, no requirement set is checked.
    window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    window.installHost = (given) => {
      if (host) host.onEvents = host.onSelection = () => undefined;
      host = given;
      // Handlers of an earlier host go, as they do when a page is loaded again.
      const registration = window.OfficeExtension.GenericEventRegistration.getGenericEventRegistration("");
      registration.m_eventRegistration.m_handlersByEventByTarget = {};
      host.onEvents = (events) => window.queueMicrotask(() => fire.events(events));
      host.onSelection = () => window.queueMicrotask(() => fire.selection());
      const sets = Object.entries(host.requirementMatrix).map(([name, version]) => [
        name.toLowerCase(),
        version,
      ]);
      // A host has a workbook of its own, with its settings; office.js remembers those of the one before.
      window.Office.context.document.settings.refreshAsync();
      window.Office.context.requirements._setMap._sets = Object.fromEntries(sets);
    };
  }
};
