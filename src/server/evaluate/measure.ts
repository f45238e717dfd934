import { f1, sum } from '../../classify/score.ts';
import type { Language } from '../../language/locale.ts';
import type { Knowledge } from '../data.ts';
import { corpusLanguages, readCorpus, type Split } from './corpus.ts';
import type { Some } from './floors.ts';
import { answerShare, languageShare, redactionShares, type Share, whenShare } from './replies.ts';
import { type Compared, compare, falseAlarms, saidLikely } from './reports.ts';

/** What was compared in one language; the short texts are part of the test split only. */
export interface Evaluated {
  readonly language: Language;
  readonly compared: readonly Compared[];
  readonly shares: Readonly<Partial<Record<ShareName, Share>>>;
}

export type ShareName = 'language' | 'answers' | 'redaction_gone' | 'redaction_kept' | 'when';

export interface Evaluating {
  readonly root: string;
  readonly split: Split;
  readonly only: Language | undefined;
}

/** Compares every labelled text of a split with what the program makes of it. */
export function evaluate(knowledge: Knowledge, { root, split, only }: Evaluating): Evaluated[] {
  return corpusLanguages(root)
    .filter((language) => only === undefined || language === only)
    .map((language) => ({
      language,
      compared: readCorpus(root, language, split).map((report) => compare(language, report, knowledge.pack)),
      shares: split === 'test' ? sharesOf(knowledge, root, language) : {},
    }));
}

function sharesOf(knowledge: Knowledge, root: string, language: Language): Evaluated['shares'] {
  const asking = { root, language };
  const { gone, kept } = redactionShares(asking);
  return {
    language: languageShare(asking),
    answers: answerShare(asking, knowledge),
    redaction_gone: gone,
    redaction_kept: kept,
    when: whenShare(asking),
  };
}

/** The measures of some languages together; a measure without texts is undefined. */
export function measuresOf(some: readonly Evaluated[]): Some {
  const compared = some.flatMap((one) => one.compared);
  const likely = saidLikely(compared);
  const { texts, alarms } = falseAlarms(compared);
  const ratio = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  const shareOf = (name: ShareName) => {
    const shares = some.flatMap(({ shares: own }) => own[name] ?? []);
    return ratio(
      shares.reduce((n, { right }) => n + right, 0),
      shares.reduce((n, { of }) => n + of, 0),
    );
  };
  return {
    decision_f1: compared.length === 0 ? undefined : f1(sum(compared.map(({ decision }) => decision))),
    context_f1: compared.length === 0 ? undefined : f1(sum(compared.map(({ context }) => context))),
    exact_outcomes: ratio(compared.filter(({ exact }) => exact).length, compared.length),
    likely_right: ratio(likely.right, likely.said),
    false_alarms: ratio(alarms, texts),
    language: shareOf('language'),
    answers: shareOf('answers'),
    redaction_gone: shareOf('redaction_gone'),
    redaction_kept: shareOf('redaction_kept'),
    when: shareOf('when'),
  };
}
