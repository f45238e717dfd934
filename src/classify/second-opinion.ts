import { CONTEXT_FACTS, FACTS, type FactName, type FactSpec, type FactValue } from '../ordinance/facts.ts';
import type { Ledger } from './match.ts';
import { signsOf } from './signs.ts';
import type { Stage } from './stage.ts';
import { type Weights, weigh } from './weigh.ts';
import { SIGNS, TARGETS } from './weights.ts';

/** In log-odds: what signs must make of a fact where the patterns found others, and where they found nothing. */
const BESIDE_OTHERS = 0.5;
const ALONE = 2;

let read: Weights | undefined;

function weights(): Weights {
  read ??= {
    targets: lines(TARGETS).map((line) => {
      const [target = '', bias] = line.split(' ');
      const at = target.indexOf('=');
      const fact = target.slice(0, at) as FactName;
      return { fact, value: valueWritten(fact, target.slice(at + 1)), bias: Number(bias) };
    }),
    signs: new Map(
      lines(SIGNS).map((line) => {
        const [sign = '', ...pairs] = line.split(' ');
        return [
          sign,
          pairs.map((pair) => {
            const [target, weight] = pair.split(':');
            return [Number(target), Number(weight)] as const;
          }),
        ];
      }),
    ),
  };
  return read;
}

const lines = (text: string): string[] => text.split(/[;\n]/).filter((line) => line !== '');

function valueWritten(fact: FactName, written: string): FactValue {
  const spec: FactSpec = FACTS[fact];
  return (spec.kind === 'yes_no' ? written === 'true' : written) as FactValue;
}

/**
 * Where the patterns are silent, what the signs of the whole text say about a fact, weighed as in the labelled corpus.
 * A text in which the patterns found nothing that outcomes rest on is believed to hold nothing until much speaks for it.
 */
export function giveSecondOpinion(stage: Stage, ledger: Ledger): void {
  const found = Object.keys(ledger.facts).some(
    (fact) => !CONTEXT_FACTS.has(fact as FactName) && fact !== 'actor',
  );
  const before = { ...ledger.facts };
  weigh(signsOf(stage), ledger, { weights: weights(), odds: found ? BESIDE_OTHERS : ALONE });
  // The codebook: who is kept past release is not arrested for agents, and what is only threatened is not done.
  if (before.held_past_release === true && before.arrest_for_ice === undefined) ledger.drop('arrest_for_ice');
  if (before.threatened_call_ice !== true) return;
  for (const fact of DONE) if (before[fact] === undefined) ledger.drop(fact);
}

const DONE = [
  'told_ice_location',
  'gave_ice_personal_info',
  'gave_ice_release_info',
  'gave_ice_report',
  'called_or_messaged_ice',
] as const;
