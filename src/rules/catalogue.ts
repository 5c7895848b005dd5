// SPDX-License-Identifier: EUPL-1.2
import { doc01 } from "./doc/doc-01";
import { doc02 } from "./doc/doc-02";
import { doc03 } from "./doc/doc-03";
import { doc04 } from "./doc/doc-04";
import { doc05 } from "./doc/doc-05";
import { doc06 } from "./doc/doc-06";
import { doc07 } from "./doc/doc-07";
import { doc08 } from "./doc/doc-08";
import { doc09 } from "./doc/doc-09";
import { doc10 } from "./doc/doc-10";
import { doc11 } from "./doc/doc-11";
import { cod01 } from "./cod/cod-01";
import { cod02 } from "./cod/cod-02";
import { cod03 } from "./cod/cod-03";
import { cod04 } from "./cod/cod-04";
import { cod05 } from "./cod/cod-05";
import { cod06 } from "./cod/cod-06";
import { cod07 } from "./cod/cod-07";
import { cod08 } from "./cod/cod-08";
import { cod09 } from "./cod/cod-09";
import { cod10 } from "./cod/cod-10";
import { cod11 } from "./cod/cod-11";
import { cod12 } from "./cod/cod-12";
import { cod13 } from "./cod/cod-13";
import { cod14 } from "./cod/cod-14";
import { cod15 } from "./cod/cod-15";
import { cod16 } from "./cod/cod-16";
import { cod17 } from "./cod/cod-17";
import { cod18 } from "./cod/cod-18";
import { obj01 } from "./obj/obj-01";
import { obj02 } from "./obj/obj-02";
import { obj03 } from "./obj/obj-03";
import { obj04 } from "./obj/obj-04";
import { obj05 } from "./obj/obj-05";
import { obj06 } from "./obj/obj-06";
import { obj07 } from "./obj/obj-07";
import { obj08 } from "./obj/obj-08";
import { obj09 } from "./obj/obj-09";
import { obj10 } from "./obj/obj-10";
import { obj11 } from "./obj/obj-11";
import { obj12 } from "./obj/obj-12";
import { obj13 } from "./obj/obj-13";
import { obj14 } from "./obj/obj-14";
import { obj15 } from "./obj/obj-15";
import { obj16 } from "./obj/obj-16";
import { obj17 } from "./obj/obj-17";
import { obj18 } from "./obj/obj-18";
import { obj19 } from "./obj/obj-19";
import { obj20 } from "./obj/obj-20";
import { obj21 } from "./obj/obj-21";
import { ris01 } from "./ris/ris-01";
import { ris02 } from "./ris/ris-02";
import { ris03 } from "./ris/ris-03";
import { ris04 } from "./ris/ris-04";
import { ris05 } from "./ris/ris-05";
import { ris06 } from "./ris/ris-06";
import { ris07 } from "./ris/ris-07";
import { ris08 } from "./ris/ris-08";
import { ris09 } from "./ris/ris-09";
import { ris10 } from "./ris/ris-10";
import { ind01 } from "./ind/ind-01";
import { ind02 } from "./ind/ind-02";
import { ind03 } from "./ind/ind-03";
import { ind04 } from "./ind/ind-04";
import { ind05 } from "./ind/ind-05";
import { ind06 } from "./ind/ind-06";
import { ind07 } from "./ind/ind-07";
import { ind08 } from "./ind/ind-08";
import { ind09 } from "./ind/ind-09";
import { ind10 } from "./ind/ind-10";
import { ind11 } from "./ind/ind-11";
import { ind12 } from "./ind/ind-12";
import { ind13 } from "./ind/ind-13";
import { ind14 } from "./ind/ind-14";
import { ind15 } from "./ind/ind-15";
import { ind16 } from "./ind/ind-16";
import { ind17 } from "./ind/ind-17";
import { ind18 } from "./ind/ind-18";
import { ind19 } from "./ind/ind-19";
import { ind20 } from "./ind/ind-20";
import { ind21 } from "./ind/ind-21";
import { ind22 } from "./ind/ind-22";
import { ind23 } from "./ind/ind-23";
import { ind24 } from "./ind/ind-24";
import { ind25 } from "./ind/ind-25";
import { ind26 } from "./ind/ind-26";
import { ind27 } from "./ind/ind-27";
import { tgt01 } from "./tgt/tgt-01";
import { tgt02 } from "./tgt/tgt-02";
import { tgt03 } from "./tgt/tgt-03";
import { tgt04 } from "./tgt/tgt-04";
import { tgt05 } from "./tgt/tgt-05";
import { tgt06 } from "./tgt/tgt-06";
import { tgt07 } from "./tgt/tgt-07";
import { tgt08 } from "./tgt/tgt-08";
import { tgt09 } from "./tgt/tgt-09";
import { tgt10 } from "./tgt/tgt-10";
import { tgt11 } from "./tgt/tgt-11";
import { tgt12 } from "./tgt/tgt-12";
import { tgt13 } from "./tgt/tgt-13";
import { tgt14 } from "./tgt/tgt-14";
import { tgt15 } from "./tgt/tgt-15";
import { tgt16 } from "./tgt/tgt-16";
import { tgt17 } from "./tgt/tgt-17";
import { tgt18 } from "./tgt/tgt-18";
import { tgt19 } from "./tgt/tgt-19";
import { tgt20 } from "./tgt/tgt-20";
import { tgt21 } from "./tgt/tgt-21";
import { tgt22 } from "./tgt/tgt-22";
import { bas01 } from "./bas/bas-01";
import { bas02 } from "./bas/bas-02";
import { bas03 } from "./bas/bas-03";
import { bas04 } from "./bas/bas-04";
import { bas05 } from "./bas/bas-05";
import { bas06 } from "./bas/bas-06";
import { bas07 } from "./bas/bas-07";
import { bas08 } from "./bas/bas-08";
import { bas09 } from "./bas/bas-09";
import { bas10 } from "./bas/bas-10";
import { cns02 } from "./cns/cns-02";
import { cns03 } from "./cns/cns-03";
import { cns04 } from "./cns/cns-04";
import { cns05 } from "./cns/cns-05";
import { cns06 } from "./cns/cns-06";
import { cns07 } from "./cns/cns-07";
import { cns08 } from "./cns/cns-08";
import { rev01 } from "./rev/rev-01";
import { rev02 } from "./rev/rev-02";
import { wbk01 } from "./wbk/wbk-01";
import { wbk02 } from "./wbk/wbk-02";
import { wbk03 } from "./wbk/wbk-03";
import { wbk04 } from "./wbk/wbk-04";
import { wbk05 } from "./wbk/wbk-05";
import { wbk06 } from "./wbk/wbk-06";
import type { Rule } from "./rule";

/** Every rule, in the order of the published catalogue; findings follow it. */
export const RULES: readonly Rule[] = [
  doc01,
  doc02,
  doc03,
  doc04,
  doc05,
  doc06,
  doc07,
  doc08,
  doc09,
  doc10,
  doc11,
  cod01,
  cod02,
  cod03,
  cod04,
  cod05,
  cod06,
  cod07,
  cod08,
  cod09,
  cod10,
  cod11,
  cod12,
  cod13,
  cod14,
  cod15,
  cod16,
  cod17,
  cod18,
  obj01,
  obj02,
  obj03,
  obj04,
  obj05,
  obj06,
  obj07,
  obj08,
  obj09,
  obj10,
  obj11,
  obj12,
  obj13,
  obj14,
  obj15,
  obj16,
  obj17,
  obj18,
  obj19,
  obj20,
  obj21,
  ris01,
  ris02,
  ris03,
  ris04,
  ris05,
  ris06,
  ris07,
  ris08,
  ris09,
  ris10,
  ind01,
  ind02,
  ind03,
  ind04,
  ind05,
  ind06,
  ind07,
  ind08,
  ind09,
  ind10,
  ind11,
  ind12,
  ind13,
  ind14,
  ind15,
  ind16,
  ind17,
  ind18,
  ind19,
  ind20,
  ind21,
  ind22,
  ind23,
  ind24,
  ind25,
  ind26,
  ind27,
  tgt01,
  tgt02,
  tgt03,
  tgt04,
  tgt05,
  tgt06,
  tgt07,
  tgt08,
  tgt09,
  tgt10,
  tgt11,
  tgt12,
  tgt13,
  tgt14,
  tgt15,
  tgt16,
  tgt17,
  tgt18,
  tgt19,
  tgt20,
  tgt21,
  tgt22,
  bas01,
  bas02,
  bas03,
  bas04,
  bas05,
  bas06,
  bas07,
  bas08,
  bas09,
  bas10,
  cns02,
  cns03,
  cns04,
  cns05,
  cns06,
  cns07,
  cns08,
  rev01,
  rev02,
  wbk01,
  wbk02,
  wbk03,
  wbk04,
  wbk05,
  wbk06,
];
