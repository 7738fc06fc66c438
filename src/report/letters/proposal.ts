import type { DocumentPlan } from "../../grid/document-plan";
import { officeInText } from "../office-words";
import type { ReportContext } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { roman } from "../../text/roman";
import { annexName } from "../sheets/list-names";
import { enclosedWith } from "../sheets/list-sheets";
import type { Packet } from "../submission/dispatch";
import type { Route } from "../submission/routes";
import { isCouncilName } from "./bodies";
import { basesOf, basisParagraphs } from "./legal-basis";
import { letterOf, type Letter } from "./letter";
import { insideSentence, recordsInWords, rewarding, type LetterFigures } from "./letter-figures";
import { addressedTo, body, closing, letterHead, letterTitle, toFill } from "./paragraphs";
import { packetAnnexes, packetTable } from "./tables";

/** Whom the addressee asks in turn, where somebody above decides; a council asks whoever signs. */
function decidedAbove({ level, decides, addressee }: Route): string {
  if (level === null || level.signer === null) return "";
  if (!isCouncilName(addressee) && (decides !== "above" || level.addressee !== undefined)) return "";
  return addressee.includes(level.signer) ? "" : `, trình ${level.signer}`;
}

const annexesSaid = (count: number): string =>
  count === 1 ? annexName(0, count) : `các phụ lục từ I đến ${roman(count)}`;

/** Units whose nominations a paper holds. */
const unitsOf = ({ records }: Packet, { figures }: ReportContext): number =>
  new Set(records.map(figures.unitCode)).size;

/** Tờ trình: asks one addressee to decide, or to pass on, what goes to one level; its lists are its annexes. */
export function proposal(context: ReportContext, packet: Packet, { kinds }: LetterFigures): Letter {
  const {
    input: { campaign },
    paperDay,
    signature,
  } = context;
  const { office } = campaign;
  const { route, records, lists } = packet;
  const passedOn = decidedAbove(route);
  const asks = `xem xét${passedOn}`;
  // What is put before a council was not yet voted on by it.
  const met = isCouncilName(route.addressee)
    ? []
    : [
        `Biên bản họp ngày ${toFill("ngày họp xét")} của Hội đồng Thi đua - Khen thưởng về việc xét ${rewarding(campaign)}`,
      ];
  const level = route.level === null || campaign.levels.length < 2 ? "" : ` (${insideSentence(route.level.name)})`;
  const blocks: DocumentPlan["blocks"] = [
    letterHead({ campaign, day: paperDay, number: paperNumber("TTr-", office.symbol), subject: null }),
    ...letterTitle("TỜ TRÌNH", `Về việc đề nghị ${rewarding(campaign)}${level}`),
    addressedTo(route.addressee),
    ...basisParagraphs(basesOf(context, met)),
    body(
      `Trên cơ sở đề nghị của các đơn vị, ${officeInText(campaign)} kính trình ${route.addressee} ${asks} khen thưởng như sau:`,
    ),
    body(
      `1. Có ${String(records.length)} đề nghị của ${String(unitsOf(packet, context))} đơn vị đủ điều kiện trình, gồm ${recordsInWords(records, kinds)}.`,
    ),
    body("2. Số lượng theo từng danh hiệu, hình thức khen thưởng:", { keepWithNext: true }),
    packetTable(packet, kinds),
    body(`3. Danh sách cụ thể tại ${annexesSaid(lists.length)} kèm theo Tờ trình này.`, { before: 6 }),
    body(`${officeInText(campaign)} kính trình ${route.addressee} ${asks}${passedOn === "" ? "," : ""} quyết định./.`),
    closing(office.recipients, signature),
    ...packetAnnexes(context, packet, enclosedWith(context, "Tờ trình", "TTr-")),
  ];
  return letterOf("proposal", "to-trinh-de-nghi-khen-thuong", "Tờ trình đề nghị khen thưởng", blocks, {
    addressee: route.addressee,
    level: route.level?.name ?? null,
    records: records.length,
  });
}
