// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from "../model/host-error";
import type { HeaderFooterPages, HeaderFooterTexts } from "../model/page-layout";
import type { Sheet } from "../model/sheet";
import { flag, oneOf, text } from "../wire/arguments";
import { HostObject, type Navigation, type OfficeClass, type Property } from "../wire/office-class";

/** Excel takes no longer header or footer, all three parts and their codes together. */
const LONGEST = 255;

const SIDE = {
  Header: ["leftHeader", "centerHeader", "rightHeader"],
  Footer: ["leftFooter", "centerFooter", "rightFooter"],
} as const;

function part(name: keyof HeaderFooterTexts): Property<HeaderFooterTexts> {
  return {
    get: (texts) => texts[name],
    set: (texts, given) => {
      const side = SIDE[name.endsWith("Header") ? "Header" : "Footer"];
      const others = side
        .filter((other) => other !== name)
        .reduce((sum, other) => sum + texts[other].length, 0);
      if (others + text(given).length > LONGEST)
        throw invalidArgument(`${name}: more than ${LONGEST} characters in all.`);
      texts[name] = text(given);
    },
  };
}

export const HEADER_FOOTER: OfficeClass<HeaderFooterTexts> = {
  name: "HeaderFooter",
  since: "1.9",
  properties: {
    centerFooter: part("centerFooter"),
    centerHeader: part("centerHeader"),
    leftFooter: part("leftFooter"),
    leftHeader: part("leftHeader"),
    rightFooter: part("rightFooter"),
    rightHeader: part("rightHeader"),
  },
};

const pages = (name: HeaderFooterPages): Navigation<Sheet> => ({
  open: (sheet) => new HostObject(HEADER_FOOTER, sheet.pageLayout.headersFooters.texts[name]),
});

export const HEADERS_FOOTERS: OfficeClass<Sheet> = {
  name: "HeaderFooterGroup",
  since: "1.9",
  properties: {
    state: {
      get: (sheet) => sheet.pageLayout.headersFooters.state,
      set: (sheet, given) => {
        const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
        sheet.pageLayout.headersFooters.state = oneOf(given, states);
      },
    },
    useSheetMargins: {
      get: (sheet) => sheet.pageLayout.headersFooters.useSheetMargins,
      set: (sheet, given) => void (sheet.pageLayout.headersFooters.useSheetMargins = flag(given)),
    },
    useSheetScale: {
      get: (sheet) => sheet.pageLayout.headersFooters.useSheetScale,
      set: (sheet, given) => void (sheet.pageLayout.headersFooters.useSheetScale = flag(given)),
    },
  },
  navigation: {
    defaultForAllPages: pages("defaultForAllPages"),
    evenPages: pages("evenPages"),
    firstPage: pages("firstPage"),
    oddPages: pages("oddPages"),
  },
};
