// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8 } from "fflate";
import { withCopiedRelations, withoutPart } from "../../../../src/workbook/file/structure/part-copies";

const RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
const text = (parts: Readonly<Record<string, Uint8Array>>, path: string): string =>
  strFromU8(parts[path] ?? new Uint8Array());
const given = Object.fromEntries(
  Object.entries({
    "[Content_Types].xml":
      '<Types><Default Extension="vml" ContentType="v"/><Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="t"/></Types>',
    [RELATIONS]:
      '<Relationships><Relationship Id="rId1" Type="x/threadedComment" Target="../threadedComments/threadedComment1.xml"/><Relationship Id="rId2" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/><Relationship Id="rId3" Type="x/image" Target="../media/image1.png"/></Relationships>',
    "xl/threadedComments/threadedComment1.xml":
      '<ThreadedComments><threadedComment ref="A1" personId="{00000000-0000-4000-8000-0000000000AA}" id="{00000000-0000-4000-8000-FFFFFFFFFFFF}"/><threadedComment ref="A1" personId="{00000000-0000-4000-8000-0000000000AA}" id="{00000000-0000-4000-8000-000000000001}" parentId="{00000000-0000-4000-8000-FFFFFFFFFFFF}"/></ThreadedComments>',
    "xl/media/image1.png": "png",
  }).map(([path, content]) => [path, strToU8(content)]),
);

test("a conversation is copied under ids of its own, with the same people; pictures and addresses are shared", () => {
  const copied = withCopiedRelations(
    given,
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    (xml) => xml,
  );
  expect(text(copied, "xl/threadedComments/threadedComment2.xml")).toBe(
    '<ThreadedComments><threadedComment ref="A1" personId="{00000000-0000-4000-8000-0000000000AA}" id="{00000000-0000-4000-8000-000000000001}"/><threadedComment ref="A1" personId="{00000000-0000-4000-8000-0000000000AA}" id="{00000000-0000-4000-8000-000000000003}" parentId="{00000000-0000-4000-8000-000000000001}"/></ThreadedComments>',
  );
  expect(text(copied, "xl/worksheets/_rels/sheet2.xml.rels")).toBe(
    text(given, RELATIONS).replace(
      "../threadedComments/threadedComment1.xml",
      "/xl/threadedComments/threadedComment2.xml",
    ),
  );
  expect(text(copied, "[Content_Types].xml")).toContain(
    '<Override PartName="/xl/threadedComments/threadedComment2.xml" ContentType="t"/><Override PartName="/xl/threadedComments/threadedComment1.xml"',
  );
  const again = withoutPart(copied, "xl/threadedComments/threadedComment2.xml");
  expect(text(again, "[Content_Types].xml")).toBe(text(given, "[Content_Types].xml"));
});
