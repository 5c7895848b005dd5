// SPDX-License-Identifier: EUPL-1.2
import { partBytes, partText, type Parts } from "../package";
import { relationsPath, relationships } from "../relationships";
import { withAttribute } from "../xml";

const CONTENT_TYPES = "[Content_Types].xml";

/** Parts that many others may use. */
const SHARED: ReadonlySet<string> = new Set(["image", "person", "hyperlink"]);

/**
 * Gives a copied part its own copies of all that belongs to the first one: drawings, charts, notes. Pictures are used by
 * both.
 * @param change what becomes of the text of each copy
 */
export function withCopiedRelations(
  parts: Parts,
  from: string,
  to: string,
  change: (text: string) => string,
): Parts {
  const xml = partText(parts, relationsPath(from));
  if (xml === "") return parts;
  let result = parts;
  const targets = new Map<string, string>();
  // Notes and conversations of a sheet name each other: all get their new ids from the number of the copy.
  const number = Number(/\d+(?=\.\w+$)/.exec(to)?.[0] ?? 1);
  const ownChange = (text: string, path: string): string => withOwnIds(change(text), path, number);
  for (const { id, type, path } of relationships(parts, from)) {
    if (SHARED.has(type) || !(path in parts)) continue;
    const copy = freePath(result, path);
    targets.set(id, `/${copy}`);
    result = withCopiedRelations(withPart(result, path, copy, ownChange), path, copy, change);
  }
  const redirected = xml.replaceAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g, (element) => {
    const target = targets.get(/\sId="([^"]*)"/.exec(element)?.[1] ?? "");
    return target === undefined ? element : withAttribute(element, "Target", target);
  });
  return { ...result, [relationsPath(to)]: partBytes(redirected) };
}

function withPart(
  parts: Parts,
  path: string,
  copy: string,
  change: (text: string, path: string) => string,
): Parts {
  const isText = /\.(?:xml|vml)$/.test(path);
  const content = isText ? partBytes(change(partText(parts, path), path)) : (parts[path] ?? new Uint8Array());
  return {
    ...parts,
    [copy]: content,
    [CONTENT_TYPES]: partBytes(withType(partText(parts, CONTENT_TYPES), path, copy)),
  };
}

/** The list of content types with the copy of a part; one that goes by its extension is in it already. */
const withType = (types: string, path: string, copy: string): string =>
  types.replace(overrideOf(path), (element) => withAttribute(element, "PartName", `/${copy}`) + element);

const overrideOf = (path: string): RegExp =>
  new RegExp(
    `<([\\w.-]+:)?Override\\b[^>]*\\sPartName="/${path.replaceAll(".", "\\.")}"[^>]*?(?:/>|></\\1?Override>)`,
  );

/** `xl/drawings/drawing1.xml` → the first number that is free. */
export function freePath(parts: Parts, path: string): string {
  for (let number = 1; ; number++) {
    const candidate = path.replace(/\d*(\.\w+)$/, `${number}$1`);
    if (!(candidate in parts)) return candidate;
  }
}

/** Conversations are known by their ids in the whole workbook; those of people stay. */
const withOwnIds = (text: string, path: string, number: number): string =>
  /comments?\d*\.xml$/i.test(path)
    ? text.replace(
        /(?<!personId=")\{([\dA-F-]{24})([\dA-F]{12})\}/gi,
        (_match, head: string, tail: string) => {
          const next = (BigInt(`0x${tail}`) + BigInt(number)) % 2n ** 48n;
          return `{${head}${next.toString(16).toUpperCase().padStart(12, "0")}}`;
        },
      )
    : text;

/** The package without a part and its relationships. */
export function withoutPart(parts: Parts, path: string): Parts {
  const gone = new Set([path, relationsPath(path)]);
  const kept = Object.fromEntries(Object.entries(parts).filter(([other]) => !gone.has(other)));
  return {
    ...kept,
    [CONTENT_TYPES]: partBytes(partText(parts, CONTENT_TYPES).replace(overrideOf(path), "")),
  };
}
