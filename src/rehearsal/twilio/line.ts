import type { Messages, World } from './messages.ts';
import type { optOuts } from './opt-out.ts';
import type { Form } from './sign.ts';

/** What Twilio would write about a mistake, with everything it would then keep of the person's text. */
export interface Alert {
  readonly code: number;
  readonly why: string;
  readonly messageSid: string;
  readonly request: string;
  readonly response: string;
}

/** One bubble on the phone. */
export interface Bubble {
  readonly by: 'phone' | 'app' | 'carrier';
  readonly body: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly media: number;
}

export interface Webhooks {
  /** With connection overrides in the fragment. Undefined: nobody is told of a text. */
  sms?: string | undefined;
  fallback?: string | undefined;
  status?: string | undefined;
}

/** Our account and number, the log at Twilio, and what the phones at the other end have seen. */
export interface Line {
  readonly accountSid: string;
  readonly authToken: string;
  readonly number: string;
  /** The Messaging Service whose pool the number is in. */
  readonly service: string | undefined;
  readonly advancedOptOut: boolean;
  readonly world: World;
  readonly messages: Messages;
  readonly optOuts: ReturnType<typeof optOuts>;
  readonly webhooks: Webhooks;
  readonly threads: Map<string, Bubble[]>;
  readonly alerts: Alert[];
  /** Of the REST interface; empty until it listens. */
  apiUrl: string;
}

/** Puts a bubble on a phone, now. */
export function show(line: Line, phone: string, bubble: Omit<Bubble, 'at'>): void {
  const thread = line.threads.get(phone) ?? [];
  line.threads.set(phone, [...thread, { ...bubble, at: line.world.now() }]);
}

export interface Mistake {
  readonly code: number;
  readonly why: string;
}

/** Writes an alert about a webhook call: what was sent, and what came back. */
export function alarm(
  line: Line,
  mistake: Mistake,
  { request, response = '' }: { request: Form; response?: string },
): void {
  line.alerts.push({
    ...mistake,
    messageSid: request.find(([name]) => name === 'MessageSid')?.[1] ?? '',
    request: new URLSearchParams(request.map((pair) => [...pair])).toString(),
    response,
  });
}
