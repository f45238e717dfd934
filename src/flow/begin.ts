import { newDraft } from './draft.ts';
import type { Flows, Input, State } from './state.ts';

/** A conversation nobody has said anything in. */
export function begin(flows: Flows, { fresh, channel }: Pick<Input, 'fresh' | 'channel'>): State {
  const flow = flows.all[flows.first];
  if (flow === undefined) throw new Error(`There is no flow ${flows.first}; run the data check.`);
  return {
    flow: flow.flow,
    version: flow.version,
    step: flow.start,
    channel,
    language: flows.languages.length === 1 ? (flows.languages[0] ?? null) : null,
    picking: false,
    greeted: false,
    draft: newDraft(fresh),
    asking: null,
    trail: [],
    pending: null,
    misses: 0,
    receipt: null,
    resume: null,
  };
}
