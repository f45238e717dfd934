import { DATE_JOINS, NUMBER_WORDS, OFFICIALS_WORDS, PAPERS_WORDS, PHONE } from './redaction/joined.ts';
import { cutIntoPieces, type Piece } from './redaction/pieces.ts';
import { WordSet } from './redaction/words.ts';
import { OFFICIALS_HAN, PAPERS_HAN, PHONE_HAN } from './redaction/zh.ts';

/** Officials, their things and places: a number after these is theirs, however it is grouped. */
const OFFICIALS = [
  ...['badge', 'badges', 'car', 'cars', 'cruiser', 'cruisers', 'plate', 'plates', 'unit', 'units', 'vehicle'],
  ...['district', 'station', 'area', 'precinct', 'officer', 'trooper', 'form', 'route', 'exit', 'courtroom'],
  ...[
    'placa',
    'placas',
    'insignia',
    'carro',
    'carros',
    'coche',
    'patrulla',
    'patrullas',
    'patrullero',
    'unidad',
  ],
  ...[
    'distrito',
    'estacion',
    'estación',
    'oficial',
    'agente',
    'formulario',
    'ruta',
    'salida',
    'chapa',
    'tablilla',
  ],
  ...[
    'distintivo',
    'viatura',
    'viaturas',
    'unidade',
    'delegacia',
    'policial',
    'formulário',
    'onibus',
    'ônibus',
  ],
  ...['saida', 'saída', 'crachá', 'cracha', 'veículo', 'veiculo', 'estação', 'estacao'],
  ...['badj', 'plak', 'machin', 'oto', 'inite', 'distri', 'distrik', 'estasyon', 'ofisye', 'polisye'],
  ...['fòm', 'fom', 'wout', 'vwati'],
];

/** What officials number. People also call what they sent us "my report" and "my case". */
const PAPERS = [
  ...['incident', 'incidents', 'report', 'case', 'docket', 'ticket', 'citation', 'complaint', 'cad'],
  ...['incidente', 'reporte', 'informe', 'caso', 'expediente', 'multa', 'querella', 'denuncia'],
  ...['ocorrência', 'ocorrencia', 'boletim', 'processo', 'relatório', 'relatorio'],
  ...['ensidan', 'rapò', 'rapo', 'dosye', 'kontravansyon'],
];

/** Public transport, and words that are also a telephone's ("my line is …") or an everyday verb (Creole "ka" is "can"). */
const ONLY_WITH_SHORT_NUMBERS = ['line', 'linha', 'ka', 'bus', 'auto'];

const JOINING = new WordSet(
  'number numbers num numero número nimewo no nº n° nr id is was says said de do da la del es era e é se te reads policía policia police polícia polis boston bpd номер номера số là رقم رقمها رقمه هو هي كان كانت lambar lambarka lambarkiisu waa ah numeru nu numéro numero est était ra9m raqam xe xanh',
);

const OFFICIALS_SET = new WordSet(...OFFICIALS);
const PAPERS_SET = new WordSet(...PAPERS);
const SHORT_SET = new WordSet(...ONLY_WITH_SHORT_NUMBERS);

const isOfficials = (word: string): boolean => OFFICIALS_SET.has(word) || OFFICIALS_WORDS.has(word);
const isLong = (word: string): boolean => isOfficials(word) || PAPERS_SET.has(word) || PAPERS_WORDS.has(word);
const isShort = (word: string): boolean => isLong(word) || SHORT_SET.has(word);

const JOINING_MARK = /^[,:#.\-(№"']$/;
const MOST_JOINING = 8;
/** Words that are evidence only with the right mark after them: "I#242…", "I-242…", Creole "ka nimewo" (a case's number). */
const MARKED_CASE = /(?:(?<![\p{L}\p{N}])i[#-]|(?<![\p{L}\p{N}])ka\s?(?:nimewo|no|#|:))[\s,:#.\-(]{0,8}$/iu;
const HAN_JOINING = '(?:号码|號碼|号|號|码|碼|编号|編號|是|为|為|第|[\\s:#.№(-]|no){0,8}$';
const HAN_OFFICIALS = new RegExp(`(?:${OFFICIALS_HAN})${HAN_JOINING}`, 'iu');
const HAN_PAPERS = new RegExp(`(?:${PAPERS_HAN})${HAN_JOINING}`, 'iu');
const HAN_PHONE = new RegExp(`(?:${PHONE_HAN})${HAN_JOINING}`, 'iu');
const HAN = /\p{Script=Han}/u;

/** Whether `before` ends with one of the words and, at most, the words that usually join it to its number. */
function endsWith(before: string, isEvidence: (word: string) => boolean): boolean {
  const pieces = cutIntoPieces(before);
  for (let at = pieces.length - 1, joined = 0; at >= 0 && joined <= MOST_JOINING; at -= 1, joined += 1) {
    const piece = pieces[at] as Piece;
    if (piece.kind === 'word' && isEvidence(piece.word)) return true;
    const joins = piece.kind === 'mark' ? JOINING_MARK.test(piece.word) : JOINING.has(piece.word);
    if (!joins) return false;
  }
  return false;
}

/** A number after these is an official's, however it is grouped. */
export function afterOfficials(before: string): boolean {
  return endsWith(before, isOfficials) || (HAN.test(before) && HAN_OFFICIALS.test(before));
}

export function afterLongEvidence(before: string): boolean {
  if (endsWith(before, isLong) || MARKED_CASE.test(before)) return true;
  return HAN.test(before) && (HAN_OFFICIALS.test(before) || HAN_PAPERS.test(before));
}

export function afterShortEvidence(before: string): boolean {
  return endsWith(before, isShort) || afterLongEvidence(before);
}

const MOST_BETWEEN = 4;

/** Whether `before` ends with a word for telephone, or "call me", and little else. */
export function afterPhoneWord(before: string): boolean {
  if (HAN.test(before) && HAN_PHONE.test(before)) return true;
  const pieces = cutIntoPieces(before);
  let at = pieces.length - 1;
  for (let between = 0; at >= 0 && between <= MOST_BETWEEN; at -= 1, between += 1) {
    const piece = pieces[at] as Piece;
    const wordAt = (n: number): string | undefined => {
      const word = pieces[at - n];
      return word?.kind === 'word' ? word.word : undefined;
    };
    if (PHONE.find(wordAt) !== undefined) return true;
    const joins =
      piece.kind === 'mark'
        ? /^[:#.,=+()-]$/.test(piece.word)
        : NUMBER_WORDS.has(piece.word) || DATE_JOINS.has(piece.word) || JOINING.has(piece.word);
    if (!joins) return false;
  }
  return false;
}
