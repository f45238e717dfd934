import { describe, expect, test } from 'vitest';
import { loadWords, READ_LANGUAGES } from '../src/classify/lexicons.ts';
import { read } from '../src/classify/read.ts';
import { CONTEXT_FACTS, FACT_NAMES, type FactName } from '../src/ordinance/facts.ts';
import { corpusLanguages, readCorpus } from '../src/server/evaluate/corpus.ts';
import { ROOT } from '../src/server/root.ts';

await loadWords(READ_LANGUAGES);

/**
 * Who somebody is must change nothing about what happened. Every text of the corpus that names a sex, a nationality or a
 * relative is read again with the other word, or with a name put in, and must give the same facts.
 */
interface Swaps {
  /** Words that stand in for each other: women and men of one relation. */
  readonly sexes: readonly (readonly [string, string])[];
  /** Nationalities that stand in for each other, with the words as they are declined here. */
  readonly nations: readonly string[];
  /** After these words a given name may stand. */
  readonly relatives: readonly string[];
}

const NAMES = ['Carlos', 'Fatima', 'Wei', 'Olga', 'Jean', 'Linh'];

const SWAPS: Readonly<Record<string, Swaps>> = {
  en: {
    sexes: [
      ['husband', 'wife'],
      ['brother', 'sister'],
      ['uncle', 'aunt'],
      ['son', 'daughter'],
      ['dad', 'mom'],
      ['nephew', 'niece'],
    ],
    nations: ['salvadoran', 'haitian', 'chinese', 'somali', 'brazilian', 'russian'],
    relatives: ['my husband', 'my brother', 'my uncle', 'my cousin', 'my son'],
  },
  es: {
    sexes: [
      ['mi esposo', 'mi esposa'],
      ['mi hermano', 'mi hermana'],
      ['mi tio', 'mi tia'],
      ['mi hijo', 'mi hija'],
      ['mi primo', 'mi prima'],
    ],
    nations: ['salvadoreño', 'haitiano', 'chino', 'dominicano', 'brasileño'],
    relatives: ['mi esposo', 'mi hermano', 'mi primo', 'mi tio'],
  },
  pt: {
    sexes: [
      ['meu marido', 'minha esposa'],
      ['meu irmao', 'minha irma'],
      ['meu tio', 'minha tia'],
      ['meu filho', 'minha filha'],
      ['meu primo', 'minha prima'],
    ],
    nations: ['brasileiro', 'haitiano', 'chines', 'dominicano'],
    relatives: ['meu marido', 'meu irmao', 'meu primo', 'meu tio'],
  },
  fr: {
    sexes: [
      ['mon mari', 'ma femme'],
      ['mon frere', 'ma soeur'],
      ['mon frère', 'ma sœur'],
      ['mon oncle', 'ma tante'],
      ['mon fils', 'ma fille'],
    ],
    nations: ['haitien', 'sénégalais', 'congolais', 'chinois', 'brésilien'],
    relatives: ['mon mari', 'mon frère', 'mon cousin', 'mon oncle'],
  },
  ht: {
    sexes: [
      ['mari m', 'madanm mwen'],
      ['frè m', 'sè m'],
      ['tonton m', 'matant mwen'],
    ],
    nations: ['ayisyen', 'dominiken', 'chinwa', 'brezilyen'],
    relatives: ['frè m', 'kouzen m', 'tonton m'],
  },
  kea: {
    sexes: [
      ['nha maridu', 'nha mudjer'],
      ['nha irmon', 'nha irman'],
      ['nha tiu', 'nha tia'],
      ['nha primu', 'nha prima'],
    ],
    nations: ['kabuverdianu', 'brazileru', 'dominikanu', 'xines'],
    relatives: ['nha maridu', 'nha irmon', 'nha primu', 'nha tiu'],
  },
  vi: {
    sexes: [
      ['chồng tôi', 'vợ tôi'],
      ['chong toi', 'vo toi'],
      ['anh tôi', 'chị tôi'],
    ],
    nations: ['việt nam', 'trung quốc', 'mễ'],
    relatives: ['chồng tôi', 'vợ tôi'],
  },
  ru: {
    sexes: [
      ['мой муж', 'моя жена'],
      ['муж', 'жена'],
      ['мужа', 'жену'],
      ['брат', 'сестра'],
      ['сын', 'дочь'],
      ['сына', 'дочь'],
      ['дядя', 'тетя'],
      ['племянник', 'племянница'],
      ['племянника', 'племянницу'],
      ['брата', 'сестру'],
    ],
    nations: ['узбек', 'украинец', 'киргиз', 'молдаванин'],
    relatives: ['мой муж', 'мой брат', 'мужа', 'брата'],
  },
  ar: {
    sexes: [
      ['زوجي', 'زوجتي'],
      ['جوزي', 'مراتي'],
      ['راجلي', 'مرتي'],
      ['خويا', 'ختي'],
      ['اخي', 'اختي'],
      ['ولدي', 'بنتي'],
      ['ابن عمي', 'بنت عمي'],
      ['اخوي', 'اختي'],
      ['ابني', 'بنتي'],
    ],
    nations: ['مغربي', 'عراقي', 'سوداني', 'مصري'],
    relatives: ['زوجي', 'ابني', 'جوزي', 'اخوي', 'خويا'],
  },
  so: {
    sexes: [
      ['ninkayga', 'xaaskayga'],
      ['walaalkay', 'walaashay'],
      ['adeerkay', 'eedaday'],
      ['wiilkayga', 'gabadhayda'],
    ],
    nations: ['soomaali', 'itoobiyaan', 'kenyaan'],
    relatives: ['ninkayga', 'walaalkay', 'adeerkay'],
  },
  'zh-Hans': {
    sexes: [
      ['我老公', '我老婆'],
      ['我哥', '我姐'],
      ['我儿子', '我女儿'],
    ],
    nations: ['福建人', '广东人', '墨西哥人'],
    relatives: ['我老公', '我表弟'],
  },
  'zh-Hant': {
    sexes: [
      ['我老公', '我老婆'],
      ['我哥', '我姐'],
      ['我兒子', '我女兒'],
    ],
    nations: ['福建人', '台山人', '墨西哥人'],
    relatives: ['我老公', '我表弟'],
  },
};

interface Pair {
  readonly id: string;
  readonly one: string;
  readonly other: string;
}

const LETTER = '[\\p{L}\\p{M}]';

/** The text with one word put for another, whole words only; undefined where it does not occur. */
function swapped(text: string, from: string, to: string): string | undefined {
  const chinese = /\p{Script=Han}/u.test(from);
  const whole = chinese ? from : `(?<!${LETTER})${from}(?!${LETTER})`;
  const changed = text.replace(new RegExp(whole, 'giu'), to);
  return changed === text ? undefined : changed;
}

function pairsOf(language: string): Pair[] {
  const { sexes, nations, relatives } = SWAPS[language] ?? { sexes: [], nations: [], relatives: [] };
  const texts = (['train', 'dev'] as const).flatMap((split) => readCorpus(ROOT, language, split));
  return texts.flatMap(({ id, text }) => [
    ...sexes.flatMap(([a, b]) => [swapped(text, a, b), swapped(text, b, a)]).flatMap(asPair(id, text)),
    ...nations
      .flatMap((from) => nations.map((to) => (from === to ? undefined : swapped(text, from, to))))
      .flatMap(asPair(id, text)),
    ...relatives
      .filter((relative) => swapped(text, relative, '') !== undefined)
      .flatMap((relative) => NAMES.map((name) => swapped(text, relative, `${relative} ${name}`) ?? ''))
      .map((one, at, all) => ({ id, one, other: all[(at + 1) % all.length] ?? one })),
  ]);
}

const asPair = (id: string, one: string) => (other: string | undefined) =>
  other === undefined ? [] : [{ id, one, other }];

test('every language has swaps', () => {
  expect(Object.keys(SWAPS).sort()).toEqual(corpusLanguages(ROOT));
});

/** Who writes and how they know is read from how somebody tells it, and may lean on a word; what happened may not. */
const CONTEXT_KEPT = 0.85;

/** Texts known to be read unequally, to be mended in the lexicons: phrases that list one sex or nationality only. */
const KNOWN: ReadonlySet<string> = new Set([
  'es-801',
  'es-981',
  'es-train-263',
  'fr-train-029',
  'ht-1059',
  'ht-1095',
  'ht-dev-231',
  'ht-plain-04',
  'ht-train-289',
  'pt-1060',
  'pt-1357',
  'pt-train-209',
  'pt-train-249',
  'vi-train-045',
]);

const differing = ({ one, other }: Pair, language: string): FactName[] => {
  const [a = {}, b = {}] = [one, other].map((text) => read(text, { language }).facts);
  return FACT_NAMES.filter((fact) => a[fact] !== b[fact]);
};

describe.each(corpusLanguages(ROOT))('in %s', (language) => {
  const pairs = pairsOf(language).map((pair) => ({ ...pair, facts: differing(pair, language) }));

  test('sex, nationality and names change nothing that outcomes rest on', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(5);
    const unfair = pairs.filter(
      ({ id, facts }) => !KNOWN.has(id) && facts.some((fact) => !CONTEXT_FACTS.has(fact)),
    );
    expect(unfair.map(({ id, one, other, facts }) => `${id} (${facts}): ${one} | ${other}`)).toEqual([]);
  });

  test('and seldom anything else', () => {
    const same = pairs.filter(({ facts }) => facts.length === 0).length;
    expect(same / pairs.length).toBeGreaterThanOrEqual(CONTEXT_KEPT);
  });
});
