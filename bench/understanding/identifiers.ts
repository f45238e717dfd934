import { loadModule } from 'cld3-asm';
import { eld } from 'eld/large';
import { franc } from 'franc';
import * as tinyld from 'tinyld';
import * as heavy from 'tinyld/heavy';
import { READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { detect } from '../../src/language/detect.ts';
import type { Language } from '../../src/language/locale.ts';
import { normalise } from '../../src/language/normalise.ts';

/** Codes of ours, and `zh` from those that do not tell the two scripts apart; anything else is another language. */
export type Named = Language | 'zh';

export interface Identifier {
  readonly name: string;
  readonly identify: (text: string) => Named;
  /** Those of our languages that it could answer with. */
  readonly knows: ReadonlySet<Language>;
}

const CHINESE: readonly Language[] = ['zh-Hans', 'zh-Hant'];

/** Our code to theirs. A language left out is one that the contestant does not have. */
type Codes = Readonly<Record<Language, string>>;

const WITHOUT_CREOLES: Codes = {
  ar: 'ar',
  en: 'en',
  es: 'es',
  fr: 'fr',
  pt: 'pt',
  ru: 'ru',
  vi: 'vi',
  zh: 'zh',
};
const CLD3: Codes = { ...WITHOUT_CREOLES, ht: 'ht', so: 'so' };
const FRANC: Codes = {
  ar: 'arb',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ht: 'hat',
  pt: 'por',
  ru: 'rus',
  so: 'som',
  vi: 'vie',
  zh: 'cmn',
};

function contestant(name: string, codes: Codes, answer: (text: string) => string): Identifier {
  const ours = new Map(Object.entries(codes).map(([language, code]) => [code, language]));
  return {
    name,
    identify: (text) => {
      const said = answer(text);
      return ours.get(said) ?? `other: ${said}`;
    },
    knows: new Set(Object.keys(codes).flatMap((language) => (language === 'zh' ? CHINESE : [language]))),
  };
}

/** As it comes, and where that is possible told which languages can occur at all – ours is always told. */
export async function identifiers(): Promise<Identifier[]> {
  const cld3 = (await loadModule()).create(0, 1000);
  const told = eld.newInstance();
  const [two, three] = [Object.values(WITHOUT_CREOLES), Object.values(FRANC)];
  told.setLanguageSubset(two);
  return [
    {
      name: 'ours',
      identify: (text) => detect(normalise(text), READ_LANGUAGES)[0]?.language ?? '',
      knows: new Set(READ_LANGUAGES),
    },
    contestant('cld3-asm', CLD3, (text) => cld3.findLanguage(text).language),
    contestant('eld large', WITHOUT_CREOLES, (text) => eld.detect(text).language),
    contestant('eld large, told', WITHOUT_CREOLES, (text) => told.detect(text).language),
    contestant('franc', FRANC, (text) => franc(text, { minLength: 1 })),
    contestant('franc, told', FRANC, (text) => franc(text, { minLength: 1, only: three })),
    contestant('tinyld', WITHOUT_CREOLES, (text) => tinyld.detect(text)),
    contestant('tinyld, told', WITHOUT_CREOLES, (text) => tinyld.detect(text, { only: two })),
    contestant('tinyld heavy, told', WITHOUT_CREOLES, (text) => heavy.detect(text, { only: two })),
  ];
}
