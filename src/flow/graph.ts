import type { FlowData, StepData } from './schema.ts';

/** Where a step can lead; `via` names the key in the file. */
export interface Lead {
  readonly via: string;
  readonly to: string;
  /** The choice forgets everything: the conversation ends there and leads nowhere. */
  readonly ends: boolean;
}

export function leadsOf(data: StepData): readonly Lead[] {
  const lead = (via: string, to: string | undefined, ends = false): Lead[] =>
    to === undefined ? [] : [{ via, to, ends }];
  switch (data.kind) {
    case 'leave':
      return [];
    case 'story':
      return [...lead('next', data.next), ...lead('abuse', data.abuse)];
    case 'choice':
      return [
        ...Object.entries(data.choices).flatMap(([name, { next, do: act }]) =>
          lead(`choices.${name}.next`, next, act === 'forget'),
        ),
        ...lead('otherwise', data.otherwise),
      ];
    default:
      return lead('next', data.next);
  }
}

/** The steps a conversation can come to from the start, or after silence. */
export function reachable(flow: FlowData): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (name: string | undefined): void => {
    const data = name === undefined ? undefined : flow.steps[name];
    if (name === undefined || data === undefined || found.has(name)) return;
    found.add(name);
    for (const { to, ends } of leadsOf(data)) if (!ends) walk(to);
  };
  walk(flow.start);
  walk(flow.silent);
  return found;
}

/** The steps from which the conversation can come to rest, leave or be forgotten. */
export function wayOut(flow: FlowData): ReadonlySet<string> {
  const steps = Object.entries(flow.steps);
  const out = new Set(steps.flatMap(([name, data]) => (isExit(data) ? [name] : [])));
  for (let before = -1; before < out.size; ) {
    before = out.size;
    for (const [name, data] of steps) if (leadsOf(data).some(({ to }) => out.has(to))) out.add(name);
  }
  return out;
}

function isExit(data: StepData): boolean {
  return data.kind === 'rest' || data.kind === 'leave' || leadsOf(data).some(({ ends }) => ends);
}

/** The most questions a person can be asked between the start and a choice that submits, on any way through. */
export function questionsBeforeSending(flow: FlowData): number {
  const most = (name: string, seen: ReadonlySet<string>): number => {
    const data = flow.steps[name];
    if (data === undefined || seen.has(name)) return Number.NEGATIVE_INFINITY;
    const further = new Set([...seen, name]);
    const submits =
      data.kind === 'choice' && Object.values(data.choices).some(({ do: act }) => act === 'submit');
    const ahead = leadsOf(data).map(({ to, ends }) => (ends ? Number.NEGATIVE_INFINITY : most(to, further)));
    return cost(data) + Math.max(submits ? 0 : Number.NEGATIVE_INFINITY, ...ahead);
  };
  return Math.max(0, most(flow.start, new Set()));
}

/** What a person offers to add of their own accord is no question. */
function cost(data: StepData): number {
  if (data.kind === 'decide') return data.most;
  return data.kind === 'note' && data.as !== 'addition' ? 1 : 0;
}
