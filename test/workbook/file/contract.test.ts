// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { init } from "excelize-wasm";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { describeContract, type GivenSheet, type OpenedBook } from "../contract";
