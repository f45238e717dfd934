import {
  DOUBLE_SURNAMES_HAN,
  NAMING_HAN,
  NOT_IN_A_NAME_HAN,
  RANKS_HAN,
  SURNAMES_HAN,
  WEAK_NAMING_HAN,
} from './redaction/zh.ts';
import type { Secret } from './redaction.ts';

const HAN = '\\p{Script=Han}';
const GIVEN = `(?![${NOT_IN_A_NAME_HAN}]|波士|波市|麻州|麻省|中国|中國|昨|明天|明早|星期|上周|上週|早上|晚上|凌晨|需要|马上|馬上|先生|女士|太太|小姐|老师|老師|同学|阿姨|叔叔|今年|来自|來自|美国|美國|公民|难民|難民|正在|目前|家住|亲眼|親眼|真的|平时|已经|已經)${HAN}`;
/** Words that begin with a character that is also a family name. */
const NO_SURNAME =
  '马上|馬上|马路|馬路|任何|任意|安全|安静|安靜|高中|高兴|高興|方便|方向|方法|文件|文员|文員|严重|嚴重|白人|白天|黄种|黃種|黄牛|金钱|石头|关于|關於|关系|關係|关掉|關掉|关门|關門|钱包|程序|常常|温暖|武器|夏天|于是|於是|万一|萬一|许多|許多|许久|余下|唐人|华人|古巴|越南|马来|馬來|韩国|韓國|韩裔|泰国|莫名|周[一二三四五六日末围圍边邊]|成年|田里|毛巾|车|房|時|何时|何時|何必|路上|路过|路過|路边|單身|单身|施工|祝你|连|向他|向她|向警|向你|甄别|庄家|苏州|温州|江苏|江湖|洪水|康复|牛|齐全|施暴|文盲|白痴|白丁|秦|易怒|伍长|平安|龙舟|顾问|顧問|顾客|顧客|程度|曾经|曾經|曾被|宁可|尹';
const NICKNAME = `(?:小|阿|老)(?!心|姨|婆|公|板|师|師|实|實|家|叔|伯|哥|姐|弟|妹|偷|孩|时|時|声|聲|区|區|爷|爺|奶|人|外|乡|鄉|大|妈|媽|爸|百)${HAN}(?!${HAN}{3})`;
const NAME = `(?:(?:${DOUBLE_SURNAMES_HAN})(?:${GIVEN}){0,2}|(?!${NO_SURNAME})[${SURNAMES_HAN}](?!${RANKS_HAN})(?:${GIVEN}){0,2})(?!${RANKS_HAN})`;
const NAME_OR_NICK = `(?:${NAME}|${NICKNAME})`;
const LATIN_NAME = `(?!(?:ice|bpd|hsi|police|officer|agent|cop|the|uber|lyft|sergeant|detective|trooper)(?!\\p{L}))\\p{Script=Latin}{2,20}(?:[\\s·-]\\p{Lu}\\p{Script=Latin}{0,20}){0,2}`;
const OPENING = '[\\s:,"“「\'‘*是叫做作]{0,3}';
/** One more family name's character alone is no name in the middle of a sentence ("我叫高的"). */
const ALONE = '^(?:$|[^\\p{L}])';

const STRONG = new RegExp(
  `(?<lead>(?:${NAMING_HAN})${OPENING})(?<name>${NAME_OR_NICK}|${LATIN_NAME})`,
  'giu',
);
const WEAK = new RegExp(
  `(?<lead>(?<![问問看见見])(?:${WEAK_NAMING_HAN})\\s?)(?<name>(?!${NO_SURNAME})(?:[${SURNAMES_HAN}](?:${GIVEN}){1,2}|(?:${DOUBLE_SURNAMES_HAN})(?:${GIVEN}){1,2}))(?<![人生员員工民客司机機长長国國裔官])(?=$|[^\\p{L}]|[，。])`,
  'giu',
);
const WHOLE = new RegExp(`^${NAME_OR_NICK}`, 'iu');
const WHOLE_ALONE = new RegExp(`^${NAME}$`, 'iu');
const SINGLE = new RegExp(`^${HAN}$`, 'u');
const ENDS_HERE = new RegExp(ALONE, 'u');
const FOR_SURNAMES = /姓[\s:,"“「'‘*是叫做作]*$/u;
const TITLE = /^(?:先生|女士|太太|小姐|老师|老師|同学)/u;
const NAMES_HAN = /叫|姓|名|我是|本人|這裡是|这里是|[这這]边是|称呼|稱呼|鄙人/u;
/** "他说他叫…", "警官说我叫…": an official who names himself. */
const OFFICIAL_SPEAKS = new RegExp(
  `(?:${RANKS_HAN}|警察|特工|官员)[^,.!?;\\n]{0,3}[说說讲講][^\\p{L}]{0,3}$`,
  'u',
);

function isName(name: string, lead: string, after: string): boolean {
  if (!SINGLE.test(name)) return true;
  return FOR_SURNAMES.test(lead) || TITLE.test(after) || ENDS_HERE.test(after.slice(0, 1)) || after === '';
}

/** Names after the Chinese phrases that name, wherever they stand. */
export function hanNames(plain: string): readonly Secret[] {
  if (!NAMES_HAN.test(plain)) return [];
  const secrets: Secret[] = [];
  for (const find of [STRONG, WEAK]) {
    for (const match of plain.matchAll(find)) {
      const name = match.groups?.name ?? '';
      const lead = match.groups?.lead ?? '';
      const start = match.index + lead.length;
      const end = start + name.length;
      if (OFFICIAL_SPEAKS.test(plain.slice(Math.max(0, match.index - 14), match.index))) continue;
      if (isName(name, lead, plain.slice(end, end + 3))) secrets.push({ start, end });
    }
  }
  return secrets;
}

/** A Chinese name right after a phrase of another language. */
export function hanNameAt(run: string, start: number, alone: boolean): Secret | undefined {
  const name = (alone ? WHOLE_ALONE : WHOLE).exec(run)?.[0];
  return name === undefined ? undefined : { start, end: start + name.length };
}
