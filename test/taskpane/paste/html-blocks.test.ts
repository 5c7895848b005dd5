// SPDX-License-Identifier: EUPL-1.2
import { blocksOfHtml } from "../../../src/taskpane/paste/html-blocks";

const lines = (...texts: string[]) => ({ kind: "lines", lines: texts, wrapped: false });

it.each<[string, string, unknown[]]>([
  [
    "paragraphs",
    "<p>Titolo</p>\n<p>Sostegno <b>alle</b>\n imprese</p>",
    [lines("Titolo", "Sostegno alle imprese")],
  ],
  ["line ends", "<p>Titolo:<br>Sostegno</p>", [lines("Titolo:", "Sostegno")]],
  ["items of a list", "<ul><li>bandi</li><li><p>fiere</p></li></ul>", [lines("• bandi", "fiere")]],
  [
    "an item as Word writes it",
    "<p class=MsoListParagraph><!--[if !supportLists]--><span>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->bandi</p>",
    [lines("· bandi")],
  ],
  [
    "a table between paragraphs",
    "<p>Prima</p><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><p>1</p><p>2</p></td><td></td></tr></tbody></table>Dopo",
    [
      lines("Prima"),
      {
        kind: "table",
        rows: [
          ["A", "B"],
          ["1\n2", ""],
        ],
      },
      lines("Dopo"),
    ],
  ],
  [
    "cells over several columns and rows",
    "<table><tr><td rowspan=2>Obiettivo</td><td colspan=2>Titolo</td><td>x</td></tr><tr><td>Descrizione</td><td>a</td><td>b</td></tr></table>",
    [
      {
        kind: "table",
        rows: [
          ["Obiettivo", "Titolo", "", "x"],
          ["", "Descrizione", "a", "b"],
        ],
      },
    ],
  ],
  [
    "a table within a cell",
    "<table><tr><td><table><tr><td>Titolo</td><td>Sostegno</td></tr></table></td></tr></table>",
    [{ kind: "table", rows: [["Titolo\nSostegno"]] }],
  ],
  [
    "what nobody sees",
    "<style>p{}</style><script>alert(1)</script><title>t</title><p>Testo</p>",
    [lines("Testo")],
  ],
  ["text that looks like markup", "<p>&lt;b&gt;80%&lt;/b&gt;</p>", [lines("<b>80%</b>")]],
  [
    "nothing",
    "<html><body><!--StartFragment--><p>&nbsp;</p><table></table></body></html>",
    [{ kind: "table", rows: [] }],
  ],
])("reads %s", (_, html, expected) => {
  expect(blocksOfHtml(html)).toEqual(expected);
});
