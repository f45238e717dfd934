import { smsCost } from '../../language/sms.ts';
import type { Message } from './messages.ts';
import type { Form } from './sign.ts';

/** Where Twilio guesses the sender and our number to be; location data that must end at the edge. */
const PLACES = [
  ['BOSTON', 'MA', '02128'],
  ['CHELSEA', 'MA', '02150'],
  ['REVERE', 'MA', '02151'],
  ['SOMERVILLE', 'MA', '02143'],
] as const;

interface FormOptions {
  readonly accountSid: string;
  readonly service: string | undefined;
  readonly optOutType: string | undefined;
  readonly apiUrl: string;
  readonly random: () => number;
}

/** The fields of an incoming text, with the ones that come only sometimes and one that nobody documented, in any order. */
export function inboundForm(message: Message, options: FormOptions): Form {
  const { accountSid, service, optOutType, random } = options;
  const form: [string, string][] = [
    ['MessageSid', message.sid],
    ['SmsSid', message.sid],
    ['SmsMessageSid', message.sid],
    ['AccountSid', accountSid],
    ['From', message.from ?? ''],
    ['To', message.to],
    ['Body', message.body],
    ['NumMedia', String(message.media)],
    ['NumSegments', String(Math.max(1, smsCost(message.body).segments))],
    ['ApiVersion', '2010-04-01'],
    ['SmsStatus', 'received'],
    ...place('From', random),
    ...place('To', random),
    ...mediaFields(message, options),
  ];
  if (service) form.push(['MessagingServiceSid', service]);
  if (optOutType) form.push(['OptOutType', optOutType]);
  if (random() < 0.5) form.push([`X${Math.floor(random() * 1e6).toString(36)}`, 'é & + 1']);
  return shuffled(form, random);
}

function place(end: 'From' | 'To', random: () => number): [string, string][] {
  const [city, state, zip] = PLACES[Math.floor(random() * PLACES.length)] ?? PLACES[0];
  return [
    [`${end}City`, city],
    [`${end}State`, state],
    [`${end}Zip`, zip],
    [`${end}Country`, 'US'],
  ];
}

function mediaFields({ sid, media }: Message, { accountSid, apiUrl }: FormOptions): [string, string][] {
  return Array.from({ length: media }, (_, at): [string, string][] => [
    [
      `MediaUrl${at}`,
      `${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media/ME${String(at).padStart(32, '0')}`,
    ],
    [`MediaContentType${at}`, 'image/jpeg'],
  ]).flat();
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
