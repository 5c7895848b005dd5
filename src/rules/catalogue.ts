// SPDX-License-Identifier: EUPL-1.2
import { doc01 } from "./doc/doc-01";
import { doc02 } from "./doc/doc-02";
import { cod01 } from "./cod/cod-01";
import { cod02 } from "./cod/cod-02";
import { cod03 } from "./cod/cod-03";
import { cod04 } from "./cod/cod-04";
import { cod05 } from "./cod/cod-05";
import { cod06 } from "./cod/cod-06";
import { cod08 } from "./cod/cod-08";
import { cod09 } from "./cod/cod-09";
import { cod10 } from "./cod/cod-10";
import { cod12 } from "./cod/cod-12";
import { cod14 } from "./cod/cod-14";
import { obj01 } from "./obj/obj-01";
import { obj02 } from "./obj/obj-02";
import { obj03 } from "./obj/obj-03";
import { obj04 } from "./obj/obj-04";
import { obj05 } from "./obj/obj-05";
import { obj06 } from "./obj/obj-06";
import { obj11 } from "./obj/obj-11";
import { obj13 } from "./obj/obj-13";
import { obj16 } from "./obj/obj-16";
import { obj17 } from "./obj/obj-17";
import { ris01 } from "./ris/ris-01";
import { ris02 } from "./ris/ris-02";
import { ris03 } from "./ris/ris-03";
import { ris04 } from "./ris/ris-04";
import { ris05 } from "./ris/ris-05";
import { ind01 } from "./ind/ind-01";
import { ind05 } from "./ind/ind-05";
import { ind06 } from "./ind/ind-06";
import { ind07 } from "./ind/ind-07";
import { ind09 } from "./ind/ind-09";
import { ind10 } from "./ind/ind-10";
import { ind13 } from "./ind/ind-13";
import { ind14 } from "./ind/ind-14";
import { ind18 } from "./ind/ind-18";
import { tgt01 } from "./tgt/tgt-01";
import { tgt02 } from "./tgt/tgt-02";
import { tgt03 } from "./tgt/tgt-03";
import { tgt04 } from "./tgt/tgt-04";
import { tgt15 } from "./tgt/tgt-15";
import { bas01 } from "./bas/bas-01";
import { bas02 } from "./bas/bas-02";
import { wbk01 } from "./wbk/wbk-01";
import { wbk02 } from "./wbk/wbk-02";
import { wbk05 } from "./wbk/wbk-05";
import type { Rule } from "./rule";

/** Every rule, in the order of the published catalogue; findings follow it. */
export const RULES: readonly Rule[] = [
  doc01,
  doc02,
  cod01,
  cod02,
  cod03,
  cod04,
  cod05,
  cod06,
  cod08,
  cod09,
  cod10,
  cod12,
  cod14,
  obj01,
  obj02,
  obj03,
  obj04,
  obj05,
  obj06,
  obj11,
  obj13,
  obj16,
  obj17,
  ris01,
  ris02,
  ris03,
  ris04,
  ris05,
  ind01,
  ind05,
  ind06,
  ind07,
  ind09,
  ind10,
  ind13,
  ind14,
  ind18,
  tgt01,
  tgt02,
  tgt03,
  tgt04,
  tgt15,
  bas01,
  bas02,
  wbk01,
  wbk02,
  wbk05,
];
