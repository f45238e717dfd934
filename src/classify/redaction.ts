/**
 * What is taken out of a text on arrival. A rule's pattern may name `lead` (kept, before) and `secret` (taken out);
 * what follows the secret stays. Patterns repeat only within fixed bounds, so that time grows with the length alone.
 */
export interface RedactionRule {
  readonly name: string;
  readonly find: RegExp;
  readonly mark: string;
  /** Leave the number where a word such as "badge" or "case" stands before it. */
  readonly sparesEvidence: boolean;
  readonly unless?: (secret: string, whole: string) => boolean;
}

/**
 * What stands in the place of an identifier. No language, so it reads the same in all; only characters of the GSM-7
 * basic alphabet that cost one septet each (square brackets cost two), so that a text quoted back stays one SMS; no
 * letter or digit, so that no rule and no lexicon reads it again.
 */
const NUMBER_MARK = '(#)';
const EMAIL_MARK = '(@)';

const EVIDENCE_WORDS = [
  'incident',
  'incidents',
  'report',
  'case',
  'badge',
  'car',
  'cruiser',
  'plate',
  'plates',
  'unit',
  'district',
  'station',
  'docket',
  'area',
  'precinct',
  'officer',
  'trooper',
  'ticket',
  'citation',
  'form',
  'route',
  'bus',
  'line',
  'exit',
  'vehicle',
  'courtroom',
  'complaint',
  'cad',
  'incidente',
  'reporte',
  'informe',
  'caso',
  'placa',
  'insignia',
  'carro',
  'coche',
  'auto',
  'patrulla',
  'patrullero',
  'unidad',
  'distrito',
  'estacion',
  'estación',
  'expediente',
  'oficial',
  'agente',
  'multa',
  'formulario',
  'ruta',
  'salida',
  'querella',
  'denuncia',
  'chapa',
  'tablilla',
  'ocorrência',
  'ocorrencia',
  'boletim',
  'processo',
  'distintivo',
  'viatura',
  'unidade',
  'delegacia',
  'relatório',
  'relatorio',
  'policial',
  'formulário',
  'onibus',
  'ônibus',
  'linha',
  'saida',
  'saída',
  'crachá',
  'cracha',
  'veículo',
  'veiculo',
  'estação',
  'estacao',
  'ensidan',
  'rapò',
  'rapo',
  'ka',
  'dosye',
  'badj',
  'plak',
  'machin',
  'oto',
  'inite',
  'distri',
  'distrik',
  'estasyon',
  'ofisye',
  'polisye',
  'fòm',
  'fom',
  'kontravansyon',
  'wout',
  'vwati',
];

/** Ends with a word of evidence and, at most, the words that usually join it to its number. */
export const KEPT_AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${EVIDENCE_WORDS.join('|')})(?:[\\s,:#.\\-(]|(?<![\\p{L}])(?:number|num|numero|número|numbers|nimewo|no|nº|n°|nr|id|is|was|says|said|de|do|da|la|del|es|era|e|é|se|te|reads|policía|policia|police|polícia|polis|boston|bpd)(?![\\p{L}])){0,8}$`,
  'iu',
);

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const GAP = '[\\s.\\p{Pd}/()·]{1,3}';

function rule(source: string): RegExp {
  return new RegExp(source, 'giu');
}

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** A day written with separators is no telephone: 2026-01-30, 30/01/2026, 1.30.26. */
function isDate(text: string): boolean {
  return /^\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}$|^\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.](?:\p{Nd}{2}|\p{Nd}{4})$/u.test(
    text.trim(),
  );
}

const STREET_AFTER =
  'st|str|street|ave|av|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|pl|place|sq|square|ter|terr|terrace|pkwy|parkway|way|hwy|cir|circle|park|row|calle|rua|ri|lari|avenida';
const STREET_BEFORE =
  'calle|cl|avenida|avda|pasaje|callejon|callejón|carretera|rua|r\\.|travessa|alameda|praça|estrada|ri|lari|ruelle|av|ave';
const NOT_A_NAME =
  'guys?|men|man|cops?|cars?|cruisers?|officers?|agents?|people|ppl|persons?|kids?|blocks?|suvs?|vans?|trucks?|am|pm|hours?|hrs?|min|mins|minutes?|days?|times?|years?|yo|weeks?|months?|of|on|at|in|from|to|the|near|by|off|and|or|by|both|down|up|with|down|más|mas|hombres|oficiales|policias|policías|agentes|carros|horas|minutos|personas|homens|carros|pessoas|moun|polis|polisye|ajan|è|men|women|ladies|friends|brothers|boys|girls|ice|bpd|boston|police|state|feds?|federal|h|o|clock|ft|feet|en|na|no|nan|sou|della|del|de|da|do|en|bòs|machin|èdtan|minit|nèg|ladder|decker|door|over|left|right|later|ago|out|before|after|outside|inside|came|were|was|took|go|going|standing|parked|blocked|waiting|stopped';
const NAME = `(?!(?:${NOT_A_NAME})(?![\\p{L}]))[\\p{L}'’.\\-]{2,20}`;
const HOUSE = '\\p{Nd}{1,5}(?:\\s?[-–]\\s?\\p{Nd}{1,4})?\\p{L}?';
/** Words after a street's name that begin something else: a time, a count, a story. */
const NOT_IN_ADDRESS =
  'a|las|à|às|at|te|gen|hay|había|habia|vi|con|com|ak|y|e|desde|hasta|depois|después|despues|onde|donde|kote|there|were|was|and|with|around|about|like|por|pou|na|en|nan';
const NUMBER_WORD = '(?:#|n[uú]m(?:ero)?\\.?|no\\.|nº|n°|n\\.|nimewo|nimero|number)';
const FLAT =
  'apts?|aptos?|apto|apt\\.|apartment|apartamento|apartamentos|apatman|appt|flat|suite|ste|depto|departamento|dept\\.|piso|room|rm|cuarto|quarto|chanm|bloco|interior|ap|unit|casa|kay';
const NOT_AN_AGE =
  '(?!\\s*(?:am|pm|a\\.m|p\\.m|hours?|hrs?|h|horas?|min|mins|minutes?|minutos?|minit|è|èdtan|de la|da|of|guys?|men|cops?|people|agents?|agentes|años|anos|an|ans|yo|years?|personas|pessoas|moun|kids?|times?|veces|vezes|blocks?|cuadras?|hombres|homens|ajan|polis|polisye|lapolis|polic[ií]as?|policiais|policial|oficiales|patrullas|viaturas|carros|machin|ofisye|officers?|cruisers?|neg|nèg|tipos|caras|rapazes)(?![\\p{L}]))';

/** In order; a rule sees what the earlier ones left. Names after self-naming cues are one more row here. */
export const RULES: readonly RedactionRule[] = [
  {
    name: 'e-mail',
    find: rule(
      '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}',
    ),
    mark: EMAIL_MARK,
    sparesEvidence: false,
  },
  {
    name: 'A-number',
    find: rule(`${START}A[\\s#:.-]{0,3}\\p{Nd}(?:[\\s-]?\\p{Nd}){7,8}${END}`),
    mark: NUMBER_MARK,
    sparesEvidence: false,
  },
  {
    name: 'SSN',
    find: rule(`${START}\\p{Nd}{3}[\\s.\\p{Pd}]\\p{Nd}{2}[\\s.\\p{Pd}]\\p{Nd}{4}${END}`),
    mark: NUMBER_MARK,
    sparesEvidence: true,
  },
  {
    name: 'international or long telephone',
    find: rule(`(?<![\\p{L}\\p{N}])[+＋]?\\(?\\p{Nd}{1,4}\\)?(?:${GAP}\\p{Nd}{1,5}){1,5}${END}`),
    mark: NUMBER_MARK,
    sparesEvidence: true,
    unless: (secret) => digitsIn(secret) < 9 || isDate(secret),
  },
  {
    name: 'short telephone',
    find: rule(`${START}(?<!\\p{N}[.\\p{Pd}])\\p{Nd}{3,4}[\\s.\\p{Pd}]\\p{Nd}{4}${END}`),
    mark: NUMBER_MARK,
    sparesEvidence: true,
    unless: (secret) => /^(?:19|20)\p{Nd}\p{Nd}[-\s](?:19|20)\p{Nd}\p{Nd}$/u.test(secret),
  },
  {
    name: 'run of seven digits or more',
    find: rule(`(?<![\\p{L}\\p{N}])[+＋]?\\p{Nd}{7,15}(?!\\p{N})`),
    mark: NUMBER_MARK,
    sparesEvidence: true,
  },
  {
    name: 'flat',
    find: rule(
      `(?<lead>${START}(?:${FLAT})\\s{0,2}${NUMBER_WORD}?\\s{0,2})(?<secret>\\p{Nd}{1,4}\\s?-?\\p{L}?|(?<=(?:apt|apto|apartment|apartamento|apatman|appt|unit)\\.?\\s{1,2}#?)\\p{L}\\p{Nd}{0,3})${END}${NOT_AN_AGE}`,
    ),
    mark: NUMBER_MARK,
    sparesEvidence: false,
    unless: (secret, whole) => /^unit/i.test(whole) && !/\p{L}$/u.test(secret),
  },
  {
    name: 'flat right after a street',
    find: rule(
      `(?<lead>${START}(?:${STREET_AFTER})\\.?,?\\s{1,2}(?:unit|#)\\s?#?)(?<secret>\\p{Nd}{1,4}\\p{L}?)${END}`,
    ),
    mark: NUMBER_MARK,
    sparesEvidence: false,
  },
  {
    name: 'house number before the street',
    find: rule(
      `(?<lead>${START}(?:${NUMBER_WORD}\\s{0,2})?)(?<secret>${HOUSE})(?=,?\\s(?:${NAME}\\s){1,3}(?:${STREET_AFTER})${END})`,
    ),
    mark: NUMBER_MARK,
    sparesEvidence: true,
    unless: (secret) => /(?:st|nd|rd|th|am|pm)$/i.test(secret),
  },
  {
    name: 'house number before the word for street',
    find: rule(
      `(?<lead>${START}(?:${NUMBER_WORD}\\s{0,2})?)(?<secret>${HOUSE})(?=,?\\s(?:(?:de|da|do|nan|sou)\\s)?(?:la\\s)?(?:calle|rua|ri|lari|avenida)\\s\\p{L})`,
    ),
    mark: NUMBER_MARK,
    sparesEvidence: true,
  },
  {
    name: 'house number after the street',
    find: rule(
      `(?<lead>${START}(?:${STREET_BEFORE})\\s(?:(?!\\p{Nd}|(?:${NOT_IN_ADDRESS})(?![\\p{L}]))[\\p{L}'’.-]{1,20}[\\s,]{1,2}){1,4}${NUMBER_WORD}?\\s{0,2})(?<secret>${HOUSE})${END}(?![:.]\\p{Nd})${NOT_AN_AGE}`,
    ),
    mark: NUMBER_MARK,
    sparesEvidence: true,
  },
  {
    name: 'number after a word for living somewhere',
    find: rule(
      `(?<lead>${START}(?:live at|lives at|living at|address is|address|my place at|vivo en|vive en|vivimos en|direccion|dirección|direccion es|dirección es|moro na|moro no|mora na|mora no|endereço|endereco|m rete nan|mwen rete nan|rete nan|adrès|adrès mwen se)[\\s:,]{1,2}(?:el\\s|la\\s|o\\s|a\\s)?${NUMBER_WORD}?\\s{0,2})(?<secret>${HOUSE})${END}${NOT_AN_AGE}`,
    ),
    mark: NUMBER_MARK,
    sparesEvidence: false,
  },
  {
    name: 'number marked as a house number',
    find: rule(
      `(?<lead>${START}(?:n[uú]mero|nimewo kay|nimewo)\\s{1,2}(?:de casa\\s|kay\\s)?)(?<secret>\\p{Nd}{1,5}\\p{L}?)${END}${NOT_AN_AGE}`,
    ),
    mark: NUMBER_MARK,
    sparesEvidence: true,
  },
];
