// SPDX-License-Identifier: EUPL-1.2

/** The version of ExcelApi that brought each class and member (`Range.values` → `1.1`), from the published types. */
export function publishedVersions(types: string): Map<string, string> {
  const versions = new Map<string, string>();
  let space = "";
  let owner = "";
  let version: string | undefined;
  for (const line of types.split("\n")) {
    space = /^declare namespace (\w+)/.exec(line)?.[1] ?? space;
    if (space !== "Excel") continue;
    // Interfaces for loading and setting repeat the members, deeper down.
    const begun = /^ {4}(?:class|interface|enum|namespace) (\w+)/.exec(line)?.[1];
    owner = begun ?? owner;
    version = /\[Api set: (?:ExcelApi )?(\d+\.\d+)(?! for password)/.exec(line)?.[1] ?? version;
    const member = /^ {8}(?:readonly )?(\w+)(?:\??:|\()/.exec(line)?.[1];
    if (!member && !begun) continue;
    const key = begun ?? `${owner}.${member ?? ""}`;
    if (version && !versions.has(key)) versions.set(key, version);
    version = undefined;
  }
  return versions;
}
