import { FACTS, type FactName, type FactSpec, type FactValue } from '../ordinance/facts.ts';
import type { StepData } from './schema.ts';
import type { Flows, Option, Say, State } from './state.ts';

export function dataOf(flows: Flows, state: State): StepData {
  const data = flows.all[state.flow]?.steps[state.step];
  if (data === undefined)
    throw new Error(`The flow ${state.flow} has no step ${state.step}; run the data check.`);
  return data;
}

/** What the conversation now waits for, in words: the same state always asks the same. */
export function prompt(flows: Flows, state: State): readonly Say[] {
  if (state.picking) return [languageList(flows)];
  const data = dataOf(flows, state);
  switch (data.kind) {
    case 'decide':
      return state.asking === null ? [] : [question(flows, state.asking.fact)];
    case 'choice':
      return [
        {
          do: 'say',
          key: `reporter:${data.say}`,
          ...about(state, data.say),
          options: choiceOptions(flows, state),
        },
      ];
    case 'leave':
      return [];
    default:
      return [{ do: 'say', key: `reporter:${data.say}` }];
  }
}

/** Every language in its own name; choosing sends its digit. */
export function languageList(flows: Flows): Say {
  return {
    do: 'say',
    key: 'list:languages',
    options: flows.languages.map((language, index) => ({
      value: String(index + 1),
      label: `language:${language}`,
    })),
  };
}

/** The values a question offers, in the order of their digits; the digit after the last is "don't know". */
export function offered(flows: Flows, fact: FactName): readonly FactValue[] {
  return flows.questions[fact] ?? ((FACTS[fact] as FactSpec).kind === 'yes_no' ? [true, false] : []);
}

function question(flows: Flows, fact: FactName): Say {
  const yesNo = (FACTS[fact] as FactSpec).kind === 'yes_no';
  const labels = offered(flows, fact).map((value) =>
    yesNo ? `reporter:choices.${value ? 'yes' : 'no'}` : `facts:${fact}.values.${value}`,
  );
  return {
    do: 'say',
    key: `facts:${fact}.ask`,
    options: [...labels, 'reporter:choices.unknown'].map((label, index) => ({
      value: String(index + 1),
      label,
    })),
  };
}

/** The choices that are offered now, in order. */
export function visibleChoices(flows: Flows, state: State): readonly string[] {
  const data = dataOf(flows, state);
  if (data.kind !== 'choice') return [];
  return Object.entries(data.choices)
    .filter(([, choice]) => choice.if === undefined || CONDITIONS[choice.if](state))
    .map(([name]) => name);
}

const CONDITIONS = {
  sms: (state: State) => state.channel === 'sms',
  sent: (state: State) => state.draft.sent !== null,
  unsent: (state: State) => state.draft.sent === null,
  waiting: (state: State) => (state.receipt?.messages ?? 0) > 0,
  erasing: (state: State) => state.receipt?.erasing === true,
  kept: (state: State) =>
    state.receipt !== null && !state.receipt.erasing && state.receipt.stage !== 'erased',
};

export function choiceOptions(flows: Flows, state: State): readonly Option[] {
  return visibleChoices(flows, state).map((name, index) => ({
    value: String(index + 1),
    label: `reporter:choices.${name}`,
  }));
}

/** What a message is filled with; every message may use any of it. */
function about(state: State, say: string): Pick<Say, 'params' | 'facts'> {
  const receipt = state.receipt;
  return {
    params: {
      receipt: state.draft.receipt,
      ...(receipt === null
        ? {}
        : { stage: receipt.erasing ? 'erasing' : receipt.stage, messages: receipt.messages }),
    },
    ...(say === 'summary' ? { facts: state.draft.facts } : {}),
  };
}
