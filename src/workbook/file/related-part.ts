// SPDX-License-Identifier: EUPL-1.2
import { partBytes, partText, type Parts } from "./package";
import { relationsPath } from "./relationships";
import { withLast } from "./sheet-entries";
import { escapeXml } from "./xml";

/** A part that another one leads to. */
export interface RelatedPart {
  path: string;
  content: Uint8Array;
  contentType: string;
  /** Address of the type of the relationship. */
  relation: string;
}

const CONTENT_TYPES = "[Content_Types].xml";
const NO_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/**
 * The package with a part more, and the id of the relationship that leads to it (ECMA-376 part 2, 9.3 and 10.1.2).
 * @param from path of the part that leads to it; `""` for the package itself
 */
export function withRelatedPart(
  parts: Parts,
  from: string,
  { path, content, contentType, relation }: RelatedPart,
): { parts: Parts; id: string } {
  const listed = partText(parts, relationsPath(from)) || NO_RELATIONS;
  const taken = new Set([...listed.matchAll(/\sId="([^"]*)"/g)].map(([, id]) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const element = `Relationship Id="${id}" Type="${relation}" Target="/${escapeXml(path)}"`;
  return {
    id,
    parts: {
      ...parts,
      [CONTENT_TYPES]: withContentType(partText(parts, CONTENT_TYPES), path, contentType),
      [relationsPath(from)]: withLast(listed, "Relationships", element),
      [path]: content,
    },
  };
}

/** Pictures go by their extension; what is XML is listed part by part. */
function withContentType(types: string, path: string, contentType: string): Uint8Array {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const byExtension = new RegExp(`<(?:[\\w.-]+:)?Default\\b[^>]*\\sExtension="${extension}"[^>]*>`, "i").exec(
    types,
  )?.[0];
  if (byExtension?.includes(`"${contentType}"`)) return partBytes(types);
  return byExtension !== undefined || extension === "xml"
    ? withLast(types, "Types", `Override PartName="/${path}" ContentType="${contentType}"`)
    : withLast(types, "Types", `Default Extension="${extension}" ContentType="${contentType}"`);
}
