// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const X14AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const HEADER = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;

const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26026"/><workbookPr codeName="QuestaCartella" defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Bilanci\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="8_{0D1B7E5C-0000-4000-8000-000000000000}"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="0"/></bookViews><sheets><sheet name="Dati" sheetId="1" r:id="rId1"/><sheet name="Note" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="Elenchi" sheetId="3" state="hidden" r:id="rId3"/><sheet name="Grafico" sheetId="4" r:id="rId4"/><sheet name="Piano d'area" sheetId="7" r:id="rId5"/></sheets><definedNames><definedName name="Locale" localSheetId="4" hidden="1">'Piano d''area'!$C$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Dati!$A$1:$G$10</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Dati!$1:$1</definedName><definedName name="Totale" comment="in euro">Dati!$B$5</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const data = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x14ac xr" xmlns:x14ac="${X14AC}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Foglio1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:G10"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="5" max="5" width="20" style="4" customWidth="1"/></cols><sheetData><row r="1" spans="1:7" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="b"><v>1</v></c><c r="F1" s="5" t="s"><v>2</v></c><c r="G1" s="5"/></row><row r="2" spans="1:7" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>3</v></c><c r="B2" s="3"><v>1200.5</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="F2" s="5"/><c r="G2" s="5" t="s"><v>5</v></c></row><row r="3" spans="1:7" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>4</v></c><c r="B3" s="3"><v>1300</v></c><c r="D3" s="1"><v>46752</v></c></row><row r="4" spans="1:7" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>6</v></c><c r="B4" s="3"><v>1400.25</v></c><c r="D4" s="2"><v>0.80000000000000004</v></c></row><row r="5" spans="1:7" x14ac:dyDescent="0.25"><c r="B5" s="3"><f>SUM(B2:B4)</f><v>3900.75</v></c><c r="D5" t="str"><f>A2&amp;"-"&amp;A3</f><v>2026-2027</v></c></row><row r="6" spans="1:7" x14ac:dyDescent="0.25"><c r="D6" s="4" t="s"><v>7</v></c></row><row r="8" hidden="1" x14ac:dyDescent="0.25"/><row r="10" spans="1:7" x14ac:dyDescent="0.25"><c r="A10" t="s"><v>8</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="F1:G2"/></mergeCells><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>1000</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="D6:D9"><formula1>Elenchi!$A$1:$A$2</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A10" r:id="rId1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>&amp;CPagina &amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const sheet = (rows: string, more = ""): string =>
  `<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/><sheetData>${rows}</sheetData>${more}</worksheet>`;

const area = sheet(
  `<row r="1" spans="1:5"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c><c r="C1"><f>Dati!B5*2</f><v>7801.5</v></c><c r="D1"><f>_xlfn.CONCAT(A1,"x")</f></c><c r="E1"><f>1/0</f><v></v></c></row><row r="2" spans="1:4"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3" spans="1:4"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>`,
);

const sharedStrings = `<sst xmlns="${MAIN}" count="9" uniqueCount="9"><si><t>Anno</t></si><si><t>Importo</t></si><si><r><t xml:space="preserve">celle </t></r><r><rPr><b/></rPr><t>unite</t></r><rPh sb="0" eb="5"><t>guida</t></rPh></si><si><t>2026</t></si><si><t>2027</t></si><si><t>nascosto dall'unione</t></si><si><t xml:space="preserve">=SOMMA(A1)_x000D_
riga </t></si><si><t>001</t></si><si><t>sito</t></si></sst>`;

const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normale" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><numFmt numFmtId="164" formatCode="0.0"/></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const theme = `<a:theme xmlns:a="${DRAWING}" name="Tema"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${["dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"].map((name) => `<a:${name}><a:srgbClr val="44546A"/></a:${name}>`).join("")}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults><a:spDef><a:spPr/><a:bodyPr/><a:lstStyle/></a:spDef></a:objectDefaults><a:extLst><a:ext uri="{05A4C25C-085E-4340-85A3-A5531E510DB2}"/></a:extLst></a:theme>`;

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const anchor = (row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 10}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = (id: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafico 1" descr="Importi per anno"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const drawing = (content: string): string =>
  `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">${content}</xdr:wsDr>`;
const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Stemma"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
const chart = `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Dati!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const table = `<table xmlns="${MAIN}" id="1" name="Importi" displayName="Importi" ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Anno"/><tableColumn id="2" name="Importo"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
const comments = `<comments xmlns="${MAIN}"><authors><author>Ragioneria</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Stima</t></r></text></comment></commentList></comments>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const relations = (...targets: [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], index) => {
      const family = type.startsWith("http") ? type : `${RELATIONS}/${type}`;
      const mode = target.startsWith("https:") ? ' TargetMode="External"' : "";
      return `<Relationship Id="rId${index + 1}" Type="${family}" Target="${target}"${mode}/>`;
    })
    .join("")}</Relationships>`;

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const contentTypes = (parts: [path: string, type: string][]): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("")}</Types>`;

const CORE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

const parts: Record<string, string | Uint8Array> = {
  "[Content_Types].xml": contentTypes([
    ["xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
    ...["1", "2", "3", "5"].map((n): [string, string] => [
      `xl/worksheets/sheet${n}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
    ["xl/chartsheets/sheet4.xml", `${SPREADSHEET}.chartsheet+xml`],
    ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
    ["xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
    ["xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`],
    ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["xl/charts/chart2.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["xl/tables/table1.xml", `${SPREADSHEET}.table+xml`],
    ["xl/comments1.xml", `${SPREADSHEET}.comments+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
    ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ]),
  "_rels/.rels": relations(
    ["officeDocument", "xl/workbook.xml"],
    [`${CORE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["custom-properties", "docProps/custom.xml"],
  ),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relations(
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["worksheet", "/xl/worksheets/sheet3.xml"],
    ["chartsheet", "chartsheets/sheet4.xml"],
    ["worksheet", "worksheets/sheet5.xml"],
    ["theme", "theme/theme1.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
    ["customXml", "../customXml/item1.xml"],
  ),
  "xl/worksheets/sheet1.xml": data,
  "xl/worksheets/_rels/sheet1.xml.rels": relations(
    ["hyperlink", "https://www.example.org/"],
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
    ["drawing", "../drawings/drawing1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["table", "../tables/table1.xml"],
    ["comments", "../comments1.xml"],
  ),
  "xl/worksheets/sheet2.xml": sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>appunto</t></is></c></row>`),
  "xl/worksheets/sheet3.xml": sheet(`<row><c t="s"><v>3</v></c></row><row><c t="s"><v>4</v></c></row>`),
  "xl/chartsheets/sheet4.xml": `<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet4.xml.rels": relations(["drawing", "../drawings/drawing2.xml"]),
  "xl/worksheets/sheet5.xml": area,
  "xl/theme/theme1.xml": theme,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": sharedStrings,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B5" i="1"/><c r="D5"/><c r="B1" i="7"/><c r="B2"/><c r="B3"/><c r="C1"/><c r="D1"/><c r="E1"/></calcChain>`,
  "xl/drawings/drawing1.xml": drawing(anchor(1, frame("rId1")) + anchor(15, picture)),
  "xl/drawings/_rels/drawing1.xml.rels": relations(
    ["chart", "../charts/chart1.xml"],
    ["image", "../media/image1.png"],
  ),
  "xl/drawings/drawing2.xml": drawing(anchor(1, frame("rId1"))),
  "xl/drawings/_rels/drawing2.xml.rels": relations(["chart", "../charts/chart2.xml"]),
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/charts/chart1.xml": chart,
  "xl/charts/chart2.xml": chart,
  "xl/media/image1.png": pixel,
  "xl/tables/table1.xml": table,
  "xl/comments1.xml": comments,
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 4]),
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bilancio</dc:title></cp:coreProperties>`,
  "docProps/custom.xml": `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Protocollo"><vt:lpwstr>123/2026</vt:lpwstr></property></Properties>`,
  "customXml/item1.xml": `<dati xmlns="urn:esempio">conservami</dati>`,
  "customXml/_rels/item1.xml.rels": relations(["customXmlProps", "itemProps1.xml"]),
  "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="{A0000000-0000-4000-8000-000000000001}" xmlns:ds="${OFFICE}/customXml"/>`,
};

/**
 * A workbook with about all that a user may have put into one, written by hand as Excel writes it: chart, chart sheet,
 * image, table, note, conditional formats old and new, validation, hyperlink, names, page set-up, printer settings,
 * custom properties and XML, merged cells, rich text, shared formulas, hidden and very hidden sheets.
 * @param changes parts to put in place of others
 */
export function richWorkbook(changes: Record<string, string> = {}): Uint8Array {
  const all = Object.entries({ ...parts, ...changes }).map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === "string" ? strToU8(path.endsWith(".vml") ? content : withHeader(content)) : content,
  ]);
  return zipSync(Object.fromEntries(all));
}

const withHeader = (xml: string): string => (xml.startsWith("<?xml") ? xml : HEADER + xml);
