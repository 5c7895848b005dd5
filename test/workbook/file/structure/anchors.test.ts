// SPDX-License-Identifier: EUPL-1.2
import { movedDrawing, movedVml } from "../../../../src/workbook/file/structure/anchors";
import { deletion, insertion, type RowMap } from "../../../../src/workbook/file/structure/row-map";

const inserted = insertion(6, 4);
const deleted = deletion({ first: 4, last: 6 });

const corner = (name: string, row: number): string =>
  `<xdr:${name}><xdr:col>1</xdr:col><xdr:row>${row}</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:${name}>`;
const between = (from: number, to: number, how = ""): string =>
  `<xdr:twoCellAnchor${how}>${corner("from", from)}${corner("to", to)}<xdr:pic/></xdr:twoCellAnchor>`;
const at = (row: number): string => `<xdr:oneCellAnchor>${corner("from", row)}<xdr:pic/></xdr:oneCellAnchor>`;

test.each<[string, RowMap, string, string]>([
  ["above", inserted, between(1, 5), between(1, 5)],
  ["below", inserted, between(6, 9), between(10, 13)],
  ["across", inserted, between(2, 9), between(2, 13)],
  [
    "across, of its own size",
    inserted,
    between(2, 9, ' editAs="oneCell"'),
    between(2, 9, ' editAs="oneCell"'),
  ],
  [
    "below, of its own size",
    inserted,
    between(8, 9, ' editAs="oneCell"'),
    between(12, 13, ' editAs="oneCell"'),
  ],
  ["tied to no cell", inserted, between(8, 9, ' editAs="absolute"'), between(8, 9, ' editAs="absolute"')],
  ["tied to one cell", inserted, at(6), at(10)],
  ["whose rows go in part", deleted, between(2, 5), between(2, 3)],
  ["whose rows all go", deleted, between(4, 6), ""],
  ["whose only row goes", deleted, at(5), ""],
])("a shape %s", (_where, map, before, after) => {
  const drawing = (shapes: string): string => `<xdr:wsDr xmlns:xdr="xdr">${shapes}${at(0)}</xdr:wsDr>`;
  expect(movedDrawing(drawing(before), map)).toBe(drawing(after));
});

const note = (row: number, top: number, bottom: number): string =>
  `<v:shape id="n"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${top}, 2, 3, 15, ${bottom}, 16</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
const button = (top: number, bottom: number): string =>
  `<v:shape id="b"><x:ClientData ObjectType="Button"><x:Anchor>1, 15, ${top}, 2, 3, 15, ${bottom}, 16</x:Anchor></x:ClientData></v:shape>`;

test.each<[string, RowMap, string, string]>([
  ["a note", inserted, note(6, 5, 9), note(10, 9, 13)],
  ["a note of the first row", insertion(0, 2), note(0, 0, 3), note(2, 2, 5)],
  ["a note whose row goes", deleted, note(5, 4, 8), ""],
  ["a note below rows that go", deleted, note(8, 7, 11), note(5, 4, 8)],
  ["a button", inserted, button(7, 8), button(11, 12)],
  ["a button whose rows go", deleted, button(4, 6), ""],
])("%s", (_what, map, before, after) => {
  const vml = (shapes: string): string => `<xml><v:shapetype id="t"/>${shapes}</xml>`;
  expect(movedVml(vml(before), map)).toBe(vml(after));
});
