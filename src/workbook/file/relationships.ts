// SPDX-License-Identifier: EUPL-1.2
import { partText, type Parts } from "./package";
import { walkXml } from "./xml";

export interface Relationship {
  id: string;
  /** Last word of the type's address: `worksheet`, `styles`, `sharedStrings`, … */
  type: string;
  /** Path of the target inside the zip. */
  path: string;
}

/** Relationships of a part to others of the same package (ECMA-376 part 2, 9.3). */
export function relationships(parts: Parts, of: string): Relationship[] {
  const xml = partText(parts, relationsPath(of));
  const found: Relationship[] = [];
  if (xml === "") return found;
  walkXml(xml, {
    open: ({ name, attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
      if (name !== "Relationship" || TargetMode === "External") return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), path: resolved(Target, of) });
    },
  });
  return found;
}

/** Path of the part that lists the relationships of another; those of the whole package are listed for `""`. */
export const relationsPath = (of: string): string => `${of.replace(/[^/]*$/, "_rels/$&")}.rels`;

const resolved = (target: string, from: string): string =>
  decodeURI(new URL(target, `zip://package/${from}`).pathname).slice(1);
