/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const SITE = "https://localhost:3000/";

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const names = (parent: Element | undefined): string[] =>
  [...(parent?.children ?? [])].map((child) => child.tagName);
const urls = [...text.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, url]) => url ?? "");

const assets = urls.map((url) => url.slice(SITE.length)).filter((path) => path.startsWith("assets/"));
const resource = (id: string | null | undefined): string | null | undefined =>
  manifest.querySelector(`[id="${id}"]`)?.getAttribute("DefaultValue");

/** Width and height in pixels, as the header of a PNG has them. */
function pngSize(path: string): number[] {
  const bytes = readFileSync(join(root, path));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The validation service is online; this is what it checks first, and what a wrong manifest fails on in Excel. */
describe("manifest.xml", () => {
  it("is well formed", () => {
    expect(manifest.querySelector("parsererror")).toBeNull();
  });

  it("has its elements in the order of the schema", () => {
    expect(names(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(names(all("VersionOverrides")[0])).toEqual(["Requirements", "Hosts", "Resources"]);
    expect(names(all("Control")[0])).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  it("names itself by a GUID and a version of four numbers", () => {
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+(\.\d+){3}$/);
  });

  it("asks for the ExcelApi floor that the tests hold", () => {
    expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.9"],
    ]);
    expect(all("bt:Sets").map((sets) => sets.getAttribute("DefaultMinVersion"))).toEqual(["1.9"]);
  });

  it("points to one https site, whose files exist in the project", () => {
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(url.startsWith(SITE)).toBe(true);
    for (const path of assets) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  });

  it("resolves every resource, once", () => {
    const ids = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).map((element) => element.getAttribute("id"));
    const defined = ids.filter((id) => id !== null);
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid"));
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("keeps texts within Office's limits", () => {
    const lengths = (name: string) =>
      all(name).map((element) => element.getAttribute("DefaultValue")?.length ?? 0);
    expect(Math.max(...lengths("Description"))).toBeLessThanOrEqual(250);
    const strings = (parent: string) =>
      [...(all(parent)[0]?.children ?? [])].map((child) => child.getAttribute("DefaultValue")?.length ?? 0);
    expect(Math.max(...strings("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...strings("bt:LongStrings"))).toBeLessThanOrEqual(250);
  });

  it("has three buttons, told apart by words and icons, for one pane", () => {
    const controls = all("Control");
    const child = (control: Element, name: string) => control.getElementsByTagName(name)[0];
    const described = controls.map((control) => [
      resource(child(control, "Label")?.getAttribute("resid")),
      resource(child(control, "SourceLocation")?.getAttribute("resid"))?.slice(SITE.length),
    ]);
    expect(described).toEqual([
      ["Apri PIRA", "taskpane.html"],
      ["Verifica", "taskpane.html?comando=verifica"],
      ["Genera allegato", "taskpane.html?comando=allegato"],
    ]);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(3);
    const tips = controls.map((control) => resource(child(control, "Description")?.getAttribute("resid")));
    expect(new Set(tips).size).toBe(3);
    expect(new Set(all("TaskpaneId").map(({ textContent }) => textContent))).toEqual(
      new Set(["Office.AutoShowTaskpaneWithDocument"]),
    );
  });

  it("has every icon at the sizes that Office shows, drawn at that size", () => {
    const icons = all("Icon").map((icon) =>
      [...icon.children].map((image) => ({
        size: Number(image.getAttribute("size")),
        path: resource(image.getAttribute("resid"))?.slice(SITE.length) ?? "",
      })),
    );
    expect(icons).toHaveLength(4);
    for (const images of icons) {
      expect(images.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { size, path } of images) expect([path, ...pngSize(path)]).toEqual([path, size, size]);
    }
    expect(new Set(icons.map(([image]) => image?.path)).size).toBe(3);
  });
});
