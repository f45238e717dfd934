import { A_DIGIT, END, type Found, NUMBER_MARK, pattern, type RedactionRule, START } from './redaction.ts';
import { afterShortEvidence } from './redaction-evidence.ts';

const STREET_AFTER =
  'st|str|street|ave|av|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|pl|place|sq|square|ter|terr|terrace|pkwy|parkway|way|hwy|highway|cir|circle|park|row|calle|rua|ri|lari|avenida';
const STREET_BEFORE =
  'calle|cl|avenida|avda|pasaje|callejon|callejón|carretera|rua|r\\.|travessa|alameda|praça|estrada|ri|lari|ruelle|av|ave';
/** Words of a street that can't be mistaken for anything else, so that a number may come after them. */
const STREET_ENDING = 'st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|terrace|hwy|pkwy|parkway';
const NOT_A_NAME =
  "guys?|men|man|cops?|cars?|cruisers?|officers?|agents?|people|ppl|persons?|kids?|blocks?|suvs?|vans?|trucks?|am|pm|hours?|hrs?|min|mins|minutes?|days?|times?|years?|yo|weeks?|months?|of|on|at|in|from|to|the|near|by|off|and|or|by|both|down|up|with|down|más|mas|hombres|oficiales|policias|policías|agentes|carros|horas|minutos|personas|homens|carros|pessoas|moun|polis|polisye|ajan|è|men|women|ladies|friends|brothers|boys|girls|ice|bpd|boston|police|state|feds?|federal|h|o|clock|o['’]?clock|ft|feet|en|na|no|nan|sou|della|del|de|da|do|en|bòs|machin|èdtan|minit|nèg|ladder|decker|door|over|left|right|later|ago|out|before|after|outside|inside|came|were|was|took|go|going|standing|parked|blocked|waiting|stopped|mayo|maio|me|enero|janeiro|janvye|febrero|fevereiro|fevriye|marzo|março|abril|avril|junio|junho|jen|julio|julho|jiyè|agosto|out|septiembre|setembro|septanm|octubre|outubro|oktòb|noviembre|novembro|novanm|diciembre|dezembro|desanm";
const NAME = `(?!(?:${NOT_A_NAME})(?![\\p{L}'’]))(?:[NESW]\\.?(?![\\p{L}'’])|[\\p{L}'’.\\-]{2,20})`;
/** A number and the letter or the second number of a house; never the rest of a date, a time or a code (`D-14`). */
const HOUSE_START = `${START}(?<![\\p{L}\\p{N}][/:.\\p{Pd}])`;
const HOUSE = '\\p{Nd}{1,5}(?:\\s?[-–]\\s?\\p{Nd}{1,4})?(?:-?\\p{L}(?!\\p{L}))?';
/** Words after a street's name that begin something else: a time, a count, a story. */
const NOT_IN_ADDRESS =
  'a|las|à|às|at|te|gen|hay|había|habia|vi|con|com|ak|y|e|desde|hasta|depois|después|despues|onde|donde|kote|there|were|was|and|with|around|about|like|por|pou|since|for|há|ha|hace|depi|but|pero|mas|men|when|cuando|quando|lè|na|en|nan';
const NUMBER_WORD = '(?:#|n[uú]m(?:ero)?\\.?|no\\.|nº|n°|n\\.|nimewo|nimero|number)';
const FLAT =
  'apts?|aptos?|apto|apt\\.|apartment|apartamento|apartamentos|apatman|appt|flat|suite|ste|depto|departamento|dept\\.|piso|room|rm|cuarto|quarto|chanm|bloco|interior|ap|unit|casa|kay';
const NOT_AN_AGE =
  '(?!\\s*(?:am|pm|a\\.m|p\\.m|hours?|hrs?|h|horas?|min|mins|minutes?|minutos?|minit|è|èdtan|de la|da|of|guys?|men|cops?|people|agents?|agentes|años|anos|an|ans|yo|years?|weeks?|months?|semanas?|meses|mwa|personas|pessoas|moun|jou|èdtan|kids?|times?|veces|vezes|fwa|blocks?|doors?|houses|miles?|streets|cuadras?|quadras?|kay|hombres|homens|ajan|polis|polisye|lapolis|polic[ií]as?|policiais|policial|oficiales|patrullas|viaturas|carros|autos|vans?|suvs?|cars?|machin|ofisye|officers?|cruisers?|neg|nèg|tipos|caras|rapazes)(?![\\p{L}]))';

const LIVING_WORD = [
  ...[
    'live at',
    'live on',
    'live in',
    'lives at',
    'living at',
    'stay at',
    'staying at',
    'reside at',
    'my place at',
  ],
  ...[
    '(?:my|our) house is(?: at| on| number)?',
    '(?:my |our )?house number(?: is)?',
    'house (?:no\\.?|num|#)',
  ],
  ...[
    'address is',
    'address',
    'direcci[oó]n(?: es)?',
    'endereço(?: é)?',
    'endereco(?: e)?',
    'adrès(?: mwen)?(?: se)?',
  ],
  ...[
    'vivo en',
    'vive en',
    'vivimos en',
    'resido en',
    '(?:mi|nuestra) casa es',
    '(?:mi |nuestra )?casa n[uú]mero',
  ],
  ...['moro n[ao]', 'moro em', 'mora n[ao]', 'moramos n[ao]', 'resido n[ao]', '(?:minha|nossa) casa [ée]'],
  ...[
    '(?:m|mwen|nou|n|li) (?:rete|abite)(?: nan| sou)?',
    '(?:rete|abite) nan',
    'kay (?:mwen|m|nou|li)(?: an)? (?:se|nan)',
  ],
  'nimewo kay(?: mwen| m| nou)?(?: se)?',
].join('|');
const LIVING = `${START}(?:${LIVING_WORD})(?![\\p{L}])[\\s:,]{0,3}(?:(?:el|la|o|a|the|at)\\s)?`;
/** What may come after a lone number so that it still is an address's and not the count of something. */
const ADDRESS_GOES_ON =
  '(?=\\s{0,2}(?:$|[.,;!?)\\n]|(?:and|y|e|ak|apt|apto|apatman|ap|apartment|apartamento|unit|near|cerca|perto|pre|toupre|east|boston|where|donde|onde|kote|floor)(?![\\p{L}])))';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janvye|fevriye|avril|jiyè|septanm|oktòb|novanm|desanm';
const AFTER_MONTH = new RegExp(
  `(?<![\\p{L}]|\\p{Nd}\\s)(?:${MONTH})\\.?,?(?:\\s\\p{Nd}{1,2}(?:st|nd|rd|th)?,?)?\\s{1,2}$`,
  'iu',
);
const AFTER_TIME_WORD =
  /(?<!\p{L})(?:around|about|circa|since|until|till|como a las?|a eso de las?|a las?|hacia las?|sobre las?|desde las?|hasta las?|después de las|despues de las|antes de las|por volta d[ae]s?|l[áa] pelas|às|desde as|depois das|antes das|vè|bò|apre|anvan|depi|jiska)\s{1,2}$/iu;
const AFTER_AT = /(?<!\p{L})at\s{1,2}$/iu;
const STREET_THEN_EVENT = /^(?:\s[\p{L}'’.]{1,20}){1,4}\s(?:was|were|is|got|had|became|gets?)(?![\p{L}])/iu;

/** "around 9 Blue Hill Ave was blocked", "on May 12 Dudley Street was closed": an hour or a day before a street. */
function isHourOrDay({ secret, before, after }: Found): boolean {
  if (!/^(?:\p{Nd}|[12]\p{Nd}|3[01]|20\p{Nd}{2})$/u.test(secret)) return false;
  if (AFTER_MONTH.test(before)) return true;
  if (Number(secret) > 24) return false;
  return AFTER_TIME_WORD.test(before) || (AFTER_AT.test(before) && STREET_THEN_EVENT.test(after));
}

const isZipYearOrEmergency = ({ secret }: Found): boolean => /^(?:0\p{Nd}{4}|202\p{Nd}|911)$/u.test(secret);

function address(name: string, source: string): RedactionRule {
  return { name, find: pattern(source), mark: NUMBER_MARK, needs: A_DIGIT };
}

/** In order; a rule sees what the earlier ones left. Names after self-naming cues are one more row here. */
export const ADDRESS_RULES: readonly RedactionRule[] = [
  {
    ...address(
      'flat',
      `(?<lead>${START}(?:${FLAT})(?:\\.|,|\\s(?:is|es|é|se))?\\s{0,2}${NUMBER_WORD}?\\s{0,2})(?<secret>\\p{Nd}{1,4}\\s?-?\\p{L}?|(?<=(?:apt|apto|apartment|apartamento|apatman|appt|unit)\\.?\\s{1,2}#?)\\p{L}\\p{Nd}{0,3})${END}${NOT_AN_AGE}`,
    ),
    needs: /\p{Nd}|(?<!\p{L})(?:ap|unit)/iu,
    unless: ({ secret, whole }) => /^unit/i.test(whole) && !/\p{L}$/u.test(secret),
  },
  address(
    'flat right after a street',
    `(?<lead>${START}(?:${STREET_AFTER})\\.?,?\\s{1,2}(?:unit|#)\\s?#?)(?<secret>\\p{Nd}{1,4}\\p{L}?)${END}`,
  ),
  {
    ...address(
      'house number before the street',
      `(?<lead>${HOUSE_START}(?:${NUMBER_WORD}\\s{0,2})?)(?<secret>${HOUSE})(?=(?:,\\s{0,2}|\\s{1,3})(?:${NAME}\\s{1,3}){1,3}(?:(?:jr|sr)\\.?\\s{1,3})?(?:${STREET_AFTER})${END})`,
    ),
    keptAfter: afterShortEvidence,
    unless: (found) => /(?:st|nd|rd|th|am|pm)$/i.test(found.secret) || isHourOrDay(found),
  },
  {
    ...address(
      'house number before the word for street',
      `(?<lead>${HOUSE_START}(?:${NUMBER_WORD}\\s{0,2})?)(?<secret>${HOUSE})(?=,?\\s{1,3}(?:(?:de|da|do|nan|sou)\\s)?(?:la\\s)?(?:calle|rua|ri|lari|avenida)\\s\\p{L})`,
    ),
    keptAfter: afterShortEvidence,
    unless: isHourOrDay,
  },
  {
    ...address(
      'house number after the street',
      `(?<lead>${START}(?:${STREET_BEFORE})\\.?\\s{1,3}(?:(?!\\p{Nd}|(?:${NOT_IN_ADDRESS})(?![\\p{L}]))[\\p{L}'’.-]{1,20}[\\s,]{1,2}){1,4}${NUMBER_WORD}?\\s{0,2})(?<secret>${HOUSE})${END}(?![:.]\\p{Nd})${NOT_AN_AGE}`,
    ),
    keptAfter: afterShortEvidence,
  },
  {
    ...address(
      'house number after the English word for street',
      `(?<lead>${START}(?:${STREET_ENDING})(?:\\.|,|\\.,)?\\s{1,2}${NUMBER_WORD}?\\s{0,2})(?<secret>${HOUSE})${END}(?![:.]\\p{Nd})${ADDRESS_GOES_ON}`,
    ),
    keptAfter: afterShortEvidence,
    unless: isZipYearOrEmergency,
  },
  {
    ...address(
      'number after a word for living somewhere',
      `(?<lead>${LIVING}${NUMBER_WORD}?\\s{0,2})(?<secret>${HOUSE})${END}(?![:.]\\p{Nd})${NOT_AN_AGE}`,
    ),
    unless: isZipYearOrEmergency,
  },
  {
    ...address(
      'number after the name of where somebody lives',
      `(?<lead>${LIVING}(?:(?!\\p{Nd}|(?:${NOT_IN_ADDRESS})(?![\\p{L}]))${NAME}[\\s,]{1,2}){1,3}${NUMBER_WORD}?\\s{0,2})(?<secret>\\p{Nd}{2,5}(?:-?\\p{L}(?!\\p{L}))?|\\p{Nd}${ADDRESS_GOES_ON})${END}(?![:.]\\p{Nd})${NOT_AN_AGE}`,
    ),
    unless: isZipYearOrEmergency,
  },
  {
    ...address(
      'number marked as a house number',
      `(?<lead>${START}(?:n[uú]mero|nimewo kay|nimewo)\\s{1,2}(?:de casa\\s|kay\\s)?)(?<secret>\\p{Nd}{1,5}\\p{L}?)${END}${NOT_AN_AGE}`,
    ),
    keptAfter: afterShortEvidence,
  },
];
