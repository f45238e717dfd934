import { CONTEXT_FACTS, FACTS, type FactName, type FactSpec, type FactValue } from '../ordinance/facts.ts';
import type { Ledger } from './match.ts';
import type { Hit } from './scan.ts';
import { type Signs, signsOf } from './signs.ts';
import type { Stage } from './stage.ts';
import { likeliest, reasons, type Weights } from './weigh.ts';
import { SIGNS, TARGETS } from './weights.ts';

/**
 * Log-odds that a fact needs: to stay where the rules found it, to be added beside others that outcomes rest on, to be
 * added where they found none (a text that looks innocent is believed so until much speaks against it), and to take the
 * place of another value. Circumstances settle nothing, so they need one measure only.
 */
const NEEDED = { stay: -0.6, beside: 0.3, alone: 1, instead: 1, circumstance: -0.3 } as const;
/** A number, an age, and what sends somebody to the emergency words: rules alone tell these. */
export const BY_RULES_ALONE: ReadonlySet<FactName> = new Set([
  'hold_minutes',
  'minor_involved',
  'posed_as_police',
  'urgency',
]);

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
 * Lets the weights learned from the labelled corpus decide over what the rules found: their findings are signs beside the
 * others of the whole text, and each fact stays, goes, comes or changes by the sum.
 */
export function decide(stage: Stage, ledger: Ledger): void {
  const ruled = { ...ledger.facts };
  const signs = signsOf(stage, ledger);
  const alone = !Object.keys(ruled).some((fact) => settles(fact as FactName) && fact !== 'actor');
  for (const [fact, { value, odds, target }] of likeliest(signs, weights())) {
    if (BY_RULES_ALONE.has(fact) || isGuessedBody(fact, value, ruled.actor)) continue;
    if (ASKED.has(fact) && ruled[fact] === undefined && onlyAgentsAsk(signs)) continue;
    const needed = !settles(fact) ? NEEDED.circumstance : neededFor(ruled[fact], { value, alone });
    if (odds > needed) put(fact, value, { ledger, hits: () => reasons(signs, target, weights()) });
    else if (mayGo(fact, { ruled: ruled[fact], value })) ledger.drop(fact);
  }
  // The codebook: who is kept past release is not arrested for agents, and what is only threatened is not done.
  if (ruled.held_past_release === true && ruled.arrest_for_ice === undefined) ledger.drop('arrest_for_ice');
  const { arrest_for_ice: grabbed, held_past_release: held } = ledger.facts;
  if (grabbed === true && held !== true && ruled.hold_reason === undefined) ledger.drop('hold_reason');
  if (ruled.threatened_call_ice !== true) return;
  for (const fact of DONE) if (ruled[fact] === undefined) ledger.drop(fact);
}

const ASKED: ReadonlySet<FactName> = new Set(['asked_status', 'asked_origin_or_papers']);

/** Who asked decides: an agent's question is no official's, however much the words look like one. */
const onlyAgentsAsk = (signs: Signs): boolean => signs.has('a:ASK@fed') && !signs.has('a:ASK@local');

/** Which police it was is told or asked, never guessed; that there were none may follow from all the rest. */
const isGuessedBody = (fact: FactName, value: FactValue, ruled: FactValue | undefined): boolean =>
  fact === 'actor' && value !== 'none' && value !== ruled;

/** Agents that the rules saw stay: a cry for help is too short to be weighed, and must go the agents' way. */
function mayGo(
  fact: FactName,
  { ruled, value }: { readonly ruled: FactValue | undefined; readonly value: FactValue },
): boolean {
  return fact !== 'fed_actor' && (ruled === value || !settles(fact));
}

const settles = (fact: FactName): boolean => !CONTEXT_FACTS.has(fact);

function neededFor(
  ruled: FactValue | undefined,
  { value, alone }: { readonly value: FactValue; readonly alone: boolean },
): number {
  if (ruled === undefined) return alone ? NEEDED.alone : NEEDED.beside;
  return ruled === value ? NEEDED.stay : NEEDED.instead;
}

function put(
  fact: FactName,
  value: FactValue,
  { ledger, hits }: { readonly ledger: Ledger; readonly hits: () => readonly Hit[] },
): void {
  if (ledger.facts[fact] === value) return;
  const shown = hits();
  if (shown.length === 0) return;
  ledger.drop(fact);
  ledger.add(fact, value, shown);
}

const DONE = [
  'told_ice_location',
  'gave_ice_personal_info',
  'gave_ice_release_info',
  'gave_ice_report',
  'called_or_messaged_ice',
] as const;
