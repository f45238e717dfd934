import type { Piece } from './redaction/pieces.ts';
import { WordSet } from './redaction/words.ts';
import { NUMBER_MARK, type RedactionSearch, type Secret } from './redaction.ts';

/** The digits of a telephone in words: "six one seven …". */
const DIGIT_WORDS = new WordSet(
  'zero oh one two three four five six seven eight nine double',
  'sero sinco ceis ciete nuebe um en in kuatru sinko sax sais seis seti sete oitu oito nobi nove zero un',
  'ebar eberr koow kaw saddax sadex todoba todobo toddobo sideed siddeet sagal shann lixx',
  'cero uno dos tres cuatro cinco seis siete ocho nueve um dois duas três quatro sete oito nove meia',
  'zéro zewo zero un deux trois quatre cinq sept huit neuf youn yon de twa kat senk sis sèt uit nèf',
  'zeru dos tres kuatu sinku seti oitu novi không một hai ba bốn năm sáu bảy bẩy tám chín lăm',
  'صفر واحد اثنين اتنين تنين جوج ثلاثة تلاتة اربعة أربعة خمسة ستة سبعة ثمانية تمانية تمنية تسعة',
  'ноль один два три четыре пять шесть семь восемь девять eber kow hal mid laba saddex afar shan lix toddoba siddeed sagaal',
);
const LEAST = 7;

export const SPOKEN_NUMBER_SEARCH: RedactionSearch = {
  name: 'telephone in words',
  mark: NUMBER_MARK,
  needs: /\p{L}/u,
  search: (pieces) => {
    const secrets: Secret[] = [];
    let first: Piece | undefined;
    let last: Piece | undefined;
    let count = 0;
    const finish = (): void => {
      if (count >= LEAST && first !== undefined && last !== undefined) {
        secrets.push({ start: first.start, end: last.end });
      }
      first = undefined;
      count = 0;
    };
    for (const piece of pieces) {
      if (piece.kind === 'word' && DIGIT_WORDS.has(piece.word)) {
        first ??= piece;
        last = piece;
        count += 1;
      } else if (piece.kind !== 'mark' || !/^[,.-]$/.test(piece.word)) {
        finish();
      }
    }
    finish();
    return secrets;
  },
};
