// SPDX-License-Identifier: EUPL-1.2
import { headingStyle } from "../../../src/workbook/file/heading-styles";
import { BASIC_STYLES, openStyles } from "../../../src/workbook/file/styles-part";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FONT = '<font><sz val="9"/><name val="Arial"/></font>';

describe("a styles part", () => {
  test("stays the very same text while nothing is added", () => {
    const xml = `<styleSheet xmlns="${MAIN}" ><fonts count="7"><font /></fonts></styleSheet>`;
    expect(openStyles(xml).xml()).toBe(xml);
  });

  test("gains an element once, and says where it is", () => {
    const styles = openStyles(BASIC_STYLES);
    expect([styles.indexOf("fonts", FONT), styles.indexOf("fonts", FONT)]).toEqual([1, 1]);
    expect(styles.xml()).toBe(
      BASIC_STYLES.replace('<fonts count="1">', '<fonts count="2">').replace("</fonts>", `${FONT}</fonts>`),
    );
    expect(openStyles(styles.xml()).indexOf("fonts", FONT)).toBe(1);
  });

  test("gets lists it has not, where the format wants them, with what each begins with", () => {
    const styles = openStyles(`<styleSheet xmlns="${MAIN}"><cellXfs/><dxfs count="0"/></styleSheet>`);
    expect(styles.indexOf("numFmts", '<numFmt numFmtId="164" formatCode="0.0"/>')).toBe(0);
    expect(styles.indexOf("cellXfs", '<xf numFmtId="164"/>')).toBe(1);
    const names = [...styles.xml().matchAll(/<(\w+) count="(\d)"/g)].map(([, name, count]) => [name, count]);
    expect(names).toEqual([
      ["numFmts", "1"],
      ["fonts", "1"],
      ["fills", "2"],
      ["borders", "1"],
      ["cellStyleXfs", "1"],
      ["cellXfs", "2"],
      ["cellStyles", "1"],
      ["dxfs", "0"],
    ]);
  });

  test("fonts of conditional formats are not in its list, and a prefix is kept", () => {
    const styles = openStyles(
      `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font><x:b/></x:font></x:fonts><x:dxfs count="1"><x:dxf><x:font/></x:dxf></x:dxfs></x:styleSheet>`,
    );
    expect(styles.items("fonts")).toHaveLength(1);
    expect(styles.indexOf("fonts", FONT)).toBe(1);
    expect(styles.xml()).toContain(
      '<x:fonts count="2"><x:font><x:b/></x:font><x:font><x:sz val="9"/><x:name val="Arial"/></x:font></x:fonts>',
    );
    expect(styles.indexOf("fonts", "<font><b/></font>")).toBe(0);
  });
});

describe("styles of headings", () => {
  const withNamed = (style: string): string =>
    BASIC_STYLES.replace('<cellStyles count="1">', `<cellStyles count="2">${style}`);

  test("those of the workbook serve, whatever their language", () => {
    const xml = withNamed('<cellStyle name="Überschrift 2" xfId="7" builtinId="17"/>');
    const styles = openStyles(xml);
    expect(headingStyle(styles, 2)).toBe(7);
    expect(styles.xml()).toBe(xml);
  });

  test("a style of the user's that has the name serves", () => {
    expect(headingStyle(openStyles(withNamed('<cellStyle name="titolo 1" xfId="3"/>')), 1)).toBe(3);
  });

  test("those that are missing are added once, each with a format of its own", () => {
    const styles = openStyles(BASIC_STYLES);
    expect(([1, 2, 3, 4, 1] as const).map((level) => headingStyle(styles, level))).toEqual([1, 2, 3, 4, 1]);
    const named = styles.items("cellStyles").map(({ attributes }) => attributes);
    expect(named.map(({ name, xfId, builtinId }) => [name, xfId, builtinId])).toEqual([
      ["Normale", "0", "0"],
      ["Titolo 1", "1", "16"],
      ["Titolo 2", "2", "17"],
      ["Titolo 3", "3", "18"],
      ["Titolo 4", "4", "19"],
    ]);
    expect(styles.items("cellStyleXfs")).toHaveLength(5);
  });
});
