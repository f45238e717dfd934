import { BrainNLU, NeuralNetwork } from 'node-nlp';
import type { Language } from '../../src/language/locale.ts';
import type { Compared } from '../../src/server/evaluate/reports.ts';
import { type Beliefs, targetsIn, targetsOf } from './targets.ts';

/**
 * node-nlp, one network per language. Its manager gives one intent to a text, and a report states several facts; so its own
 * parts are put together as the manager does it: its normaliser, tokenizer and stemmer of the language, then its network
 * with its own settings, an output per target. Each output is a perceptron of its own, so this is a yes or no per target.
 */
export async function network(
  language: Language,
  lessons: readonly Compared[],
): Promise<(text: string) => Promise<Beliefs>> {
  // Haitian, Cape Verdean Creole, Somali and Vietnamese have no stemmer there; its common tokenizer serves them.
  const { nlu } = new BrainNLU({ locale: language.split('-')[0] ?? language });
  const targets = new Set(targetsOf(lessons));
  const examples = await Promise.all(
    lessons.map(async ({ words, report }) => ({
      input: await nlu.prepare(words),
      output: Object.fromEntries(
        targetsIn(report.facts).flatMap((target) => (targets.has(target) ? [[target, 1]] : [])),
      ),
    })),
  );
  const net = new NeuralNetwork({ log: false });
  net.train(examples);
  return async (text) => new Map(Object.entries(net.run(await nlu.prepare(text)) ?? {}));
}
