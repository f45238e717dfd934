import {
  BREAKS,
  COUNTED,
  FLAT,
  HOME,
  HOUSE,
  LIVING,
  NUMBER_WORDS,
  OFFICIALS_WORDS,
  PAPERS_WORDS,
  RANKS,
  STREET,
} from './redaction/joined.ts';
import type { Piece } from './redaction/pieces.ts';
import {
  END,
  NUMBER_MARK,
  pattern,
  type RedactionRule,
  type RedactionSearch,
  type Secret,
} from './redaction.ts';

const MOST_NUMBER_WORDS = 4;
const MOST_NAME_WORDS = 4;
/** A letter alone in small type is more often a word: "à", "e", Vietnamese "o". */
const FLAT_LETTER = /^(?:\p{Lu}|\p{Script=Latin}-?[0-9]{1,3}|[0-9]{1,4}-?\p{L})$/u;
const NUMBER_MARKS = /^[#№:.,º°(-]$/;
const OF_NUMBER = /^[#№º°]$/;
const DIGITS_BESIDE = /^[:./%$€]$/;
const ZIP_YEAR_OR_EMERGENCY = /^(?:0[0-9]{4}|20[0-4][0-9]|19[0-9]{2}|911|112)$/;
const HOUR = /^(?:[0-9]|1[0-9]|2[0-4])$/;

type At = (index: number) => Piece | undefined;

function isWord(piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'word';
}

/** Whether the number counts what follows, or is a part of a time, a date, a sum. */
function isCountOrTime(piece: Piece, at: At, i: number): boolean {
  const before = at(i - 1);
  const after = at(i + 1);
  if (before?.kind === 'mark' && before.end === piece.start && /^[:/$€.-]$/.test(before.word)) {
    if (before.word === '$' || before.word === '€') return true;
    const earlier = at(i - 2);
    if (earlier?.end === before.start && earlier.kind === 'number') return true;
  }
  if (after?.kind === 'mark' && after.start === piece.end && DIGITS_BESIDE.test(after.word)) {
    const second = at(i + 2);
    if (after.word === '%' || after.word === '$' || after.word === '€') return true;
    if (second?.start === after.end && second.kind === 'number')
      return after.word !== '/' || at(i + 3)?.word === '/';
  }
  return isWord(after) && COUNTED.has(after.word);
}

/** Where the words right before the number are, past "no." and the like; and whether there was one. */
function pastNumberWords(at: At, i: number): { readonly index: number; readonly marked: boolean } {
  let index = i - 1;
  let marked = false;
  for (let n = 0; n < MOST_NUMBER_WORDS; n += 1, index -= 1) {
    const piece = at(index);
    if (piece === undefined) break;
    if (isWord(piece) && NUMBER_WORDS.has(piece.word)) marked = true;
    else if (piece.kind !== 'mark' || !NUMBER_MARKS.test(piece.word)) break;
    else if (OF_NUMBER.test(piece.word)) marked = true;
  }
  return { index, marked };
}

const COPULA = /^(?:e|es|is|se|c|waa|est|era|هو|هي)$/;
const OF_COPULA = /^(?:el|la|le|o|a|the|na|m|mwen|my|mi|ta|nan|ser)$/;

/** "my apartment is the 21", "nha kaza e numeru 71": where the home's word stands, past "is" and an article or a possessive. */
function pastCopula(at: At, from: number): number {
  let index = from;
  let copula = false;
  for (let n = 0; n < 3; n += 1, index -= 1) {
    const piece = at(index);
    if (!isWord(piece)) break;
    if (COPULA.test(piece.word)) copula = true;
    else if (!OF_COPULA.test(piece.word)) break;
  }
  const home = at(index);
  const found = copula && isWord(home) && (FLAT.has(home.word) || HOME.has(home.word));
  return found ? index : from;
}

function isOfOfficials(word: string): boolean {
  return OFFICIALS_WORDS.has(word) || PAPERS_WORDS.has(word) || RANKS.has(word);
}

function phraseEndingAt(at: At, index: number): number | undefined {
  const found = LIVING.find((n) => {
    const piece = at(index - n);
    return isWord(piece) ? piece.word : undefined;
  });
  return found?.length;
}

/** A street's word or a phrase for living, at most some words of a name before the number. */
function placeBefore(at: At, from: number): 'street' | 'living' | 'living there' | undefined {
  for (let words = 0, index = from; words <= MOST_NAME_WORDS && index >= 0; index -= 1) {
    const piece = at(index);
    if (piece?.kind === 'mark' && /^[,.:]$/.test(piece.word)) continue;
    if (!isWord(piece)) return undefined;
    if (words > 0 && STREET.has(piece.word)) return 'street';
    if (phraseEndingAt(at, index) !== undefined) return words === 0 ? 'living' : 'living there';
    if (BREAKS.has(piece.word) || isOfOfficials(piece.word)) return undefined;
    words += 1;
  }
  return undefined;
}

function isEnd(piece: Piece | undefined): boolean {
  return piece === undefined || (piece.kind === 'mark' && /^[,.;!?\n)]$/.test(piece.word));
}

/** "45 rue …", "45, улица …": the number before the word for street. */
function isBeforeStreet(piece: Piece, at: At, i: number): boolean {
  const comma = at(i + 1)?.word === ',' ? 1 : 0;
  const street = at(i + 1 + comma);
  const suffix = isWord(street) && /^(?:bis|ter|de|da|la|na|nan)$/.test(street.word) ? 1 : 0;
  const word = at(i + 1 + comma + suffix);
  if (!isWord(word) || !STREET.has(word.word)) return false;
  const name = at(i + 2 + comma + suffix);
  if (name === undefined || (name.kind === 'mark' && name.word !== '.')) return false;
  const before = at(i - 1);
  if (isWord(before) && isOfOfficials(before.word)) return false;
  return !(isWord(before) && BREAKS.has(before.word) && HOUR.test(piece.word));
}

/** French "tout de suite au D-14". */
const isAtOnce = (word: Piece, before: Piece | undefined): boolean =>
  word.word === 'suite' && (before?.word === 'de' || before?.word === 'la');

function isHome(piece: Piece, at: At, i: number): boolean {
  const past = pastNumberWords(at, i);
  const index = pastCopula(at, past.index);
  const { marked } = past;
  const before = at(index);
  const digits = piece.kind === 'number';
  const numeric = piece.word;
  if (isWord(before) && FLAT.has(before.word) && !isAtOnce(before, at(index - 1)))
    return digits || FLAT_LETTER.test(piece.text);
  if (!digits) return false;
  if (isBeforeStreet(piece, at, i)) return true;
  if (isWord(before) && HOUSE.has(before.word)) return true;
  const after = at(i + 1);
  if (isWord(before) && HOME.has(before.word)) {
    const goesOn = isWord(after) && (FLAT.has(after.word) || STREET.has(after.word));
    if (marked || isEnd(after) || goesOn) return !ZIP_YEAR_OR_EMERGENCY.test(numeric);
  }
  if (ZIP_YEAR_OR_EMERGENCY.test(numeric) && !marked) return false;
  // A house number that is said right after "number" at the start of an address: "số nhà 45", "رقم البيت 45".
  if (
    isWord(before) &&
    HOME.has(before.word) &&
    isWord(at(index - 1)) &&
    NUMBER_WORDS.has((at(index - 1) as Piece).word)
  ) {
    return true;
  }
  const place = placeBefore(at, index);
  if (place === undefined) return false;
  return (
    place !== 'living there' || numeric.length > 1 || isEnd(after) || (isWord(after) && FLAT.has(after.word))
  );
}

function search(pieces: readonly Piece[]): readonly Secret[] {
  const secrets: Secret[] = [];
  const at: At = (index) => pieces[index];
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    const mayBe = piece.kind === 'number' || (piece.kind === 'word' && FLAT_LETTER.test(piece.text));
    if (!mayBe || isCountOrTime(piece, at, i) || !isHome(piece, at, i)) continue;
    const second = pieces[i + 2];
    const slash = pieces[i + 1]?.word === '/' && second?.kind === 'number' && second.start === piece.end + 1;
    const end = slash && second !== undefined ? second.end : letterAfter(piece, pieces[i + 1]);
    secrets.push({ start: piece.start, end });
    if (slash) i += 2;
  }
  return secrets;
}

/** "кв. 12 Б": a capital letter alone after the number belongs to it. */
function letterAfter(piece: Piece, after: Piece | undefined): number {
  const belongs =
    piece.kind === 'number' &&
    isWord(after) &&
    /^[A-HА-Е]$/u.test(after.text) &&
    after.start === piece.end + 1;
  return belongs ? after.end : piece.end;
}

export const HOME_SEARCH: RedactionSearch = {
  name: 'house or flat after a word for it',
  mark: NUMBER_MARK,
  needs: /\p{Nd}|(?<!\p{L})(?:кв|app|apt|căn|phòng|can ho|phong|شق|غرف|room)/iu,
  search,
};

const HAN_DIGITS = '(?:\\p{Nd}{1,5}(?:[-之]\\p{Nd}{1,3})?[a-z]?|[零〇一二三四五六七八九十百两]{1,5})';
const NO_HOUSE =
  '(?!\\s?(?:[号號](?:警|车|車|线|線|公路|出口|巴士|地铁|地鐵|早|晚|下午|上午|中午|凌晨|那天|的时候|分局|区|區|州|表|令|法)|[个個条條辆輛名位人点點分小时時年月日天次部台岁歲]))';
const LANE = '[街路道巷弄里村]|胡同|大街|大道|st\\.?|street|ave\\.?|avenue|rd\\.?|road|square|sq\\.?';
const ADDRESS_HAN =
  '门牌号码|門牌號碼|门牌号|門牌號|门牌|門牌|住址|地址|家庭地址|我家|我们家|我們家|家住|住在|住';

function han(name: string, source: string): RedactionRule {
  return { name, find: pattern(source), mark: NUMBER_MARK, needs: HAN_HOME };
}
const HAN_HOME = /[号號室楼樓房栋棟幢座门門住址层層寓元位家街路道]/u;

/** Chinese addresses, where words are not set apart. */
export const HAN_HOME_RULES: readonly RedactionRule[] = [
  han(
    'house after a street',
    `(?<lead>(?:${LANE})\\s?(?:门牌|門牌)?\\s?)(?<secret>${HAN_DIGITS})(?=\\s?[号號])${NO_HOUSE}`,
  ),
  han(
    'number after a word for address',
    `(?<lead>(?:${ADDRESS_HAN})(?:是|为|為|:|在|于|於|\\s){0,3})(?<secret>${HAN_DIGITS})(?=\\s?(?:[号號]|$|[,.;]|\\s?[a-z]))${NO_HOUSE}`,
  ),
  han(
    'number in what follows a word for address',
    `(?<lead>(?:${ADDRESS_HAN})[^\\p{N},.!?;\\n]{0,24}?)(?<secret>\\p{Nd}{1,5}(?:[-之]\\p{Nd}{1,3})?[a-z]?|[零〇一二三四五六七八九十百两]{1,5}(?=[号號]))${NO_HOUSE}(?=\\s?(?:[号號室]|$|[,.;]|[a-z\\s]))(?!\\s?(?:am|pm|[:：]))`,
  ),
  han(
    'house of a building',
    `(?<secret>${HAN_DIGITS})(?=\\s?[号號](?:楼|樓|室|房|院|公寓|单元|單元|屋|大楼|大樓|铺|栋))`,
  ),
  han(
    'flat before its word',
    `(?<![\\p{Nd}第])(?<secret>\\p{Nd}{1,4}[a-z]?|[a-z]\\p{Nd}{0,4}|[零〇一二三四五六七八九]{3,4}|(?<=[楼樓层層座栋棟元)]\\s?)[零〇一二三四五六七八九十]{1,3})(?=\\s?(?:室|单元(?!楼房)|單元|单位(?=$|[^\\p{L}])|單位(?=$|[^\\p{L}])))`,
  ),
  han(
    'flat before the word for room',
    `(?<![\\p{Nd}第])(?<secret>\\p{Nd}{2,4}[a-z]?)(?=\\s?房(?![子东東屋租产產地车車]))`,
  ),
  han(
    'flat after its word',
    `(?<lead>(?:公寓|单元|單元|单位|單位|房间|房間|房号|房號|室号|室號|门牌|門牌|住址|apt)(?:号码|號碼|号|號|是|:|#|\\s){0,4})(?<secret>[a-z]?-?\\p{Nd}{1,5}[a-z]?|[a-z])${END}(?!\\s?[个個人名辆輛点點小分年月日次岁歲])`,
  ),
  han(
    'building and floor in an address',
    `(?<lead>(?:\\(#\\)\\s?(?:[号號栋棟幢座]|单元|單元|街|路)?\\s?|[街路道]\\s?|住(?:在)?|家在|家住)\\s?,?\\s?)(?<secret>\\p{Nd}{1,3}[a-z]?|[一二三四五六七八九十]{1,3})(?=\\s?[楼樓层層栋棟幢座](?!警|梯))`,
  ),
  han(
    'house before the name of a street',
    `(?<![\\p{Nd}/.:-])(?<secret>\\p{Nd}{2,5})(?=\\s?(?:[号號]\\s?)?[a-z]{3,15}\\s?[街路道])`,
  ),
];
