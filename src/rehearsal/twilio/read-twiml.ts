import { type Element, parseXml, XmlError } from './xml.ts';

/** What Twilio would send, or the code and reason of the alert it would write instead. */
export type Read = { readonly messages: readonly string[] } | { readonly code: number; readonly why: string };

const XML_TYPES = new Set(['text/xml', 'application/xml', 'text/html']);
const MESSAGE_ATTRIBUTES = new Set(['to', 'from', 'action', 'method', 'statusCallback']);
const MOST_MESSAGES = 10;
const MOST_MEDIA = 10;
/** A message must be shorter than this (Twilio, "TwiML for Programmable Messaging"). */
const TOO_LONG = 1600;

/** Reads an answer as strictly as Twilio's page asks: content type, declaration first, case, verbs, counts, lengths. */
export function readTwiml(contentType: string | undefined, body: Uint8Array): Read {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === undefined) return { code: 12300, why: 'The answer has no content type.' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return { code: 12100, why: 'The answer is not UTF-8.' };
  }
  if (type === 'text/plain') return checked([text]);
  if (!XML_TYPES.has(type)) return { code: 12300, why: `The content type ${type} is not XML.` };
  try {
    return response(parseXml(text));
  } catch (error) {
    if (error instanceof XmlError) return { code: 12100, why: error.message };
    throw error;
  }
}

function response(root: Element): Read {
  if (root.name !== 'Response') return schema(`The root is ${root.name}, not Response.`);
  if (root.attributes.size > 0) return schema('Response takes no attributes.');
  const messages: string[] = [];
  let reachable = true;
  for (const verb of root.children) {
    if (typeof verb === 'string') {
      if (verb.trim() !== '') return schema('Text stands outside a Message.');
      continue;
    }
    const problem = verbProblem(verb);
    if (problem) return problem;
    if (reachable) messages.push(words(verb));
    // Twilio goes on at the action's address and never returns to the verbs below.
    if (verb.attributes.has('action')) reachable = false;
  }
  return checked(messages);
}

function verbProblem(verb: Element): Read | undefined {
  if (verb.name === 'Redirect')
    throw new Error('The Twilio double does not play <Redirect>; answer with <Message>.');
  if (verb.name.toLowerCase() === 'message' && verb.name !== 'Message')
    return schema(`${verb.name} is not written Message.`);
  if (verb.name !== 'Message') return { code: 14110, why: `${verb.name} is no messaging verb.` };
  for (const attribute of verb.attributes.keys()) {
    if (!MESSAGE_ATTRIBUTES.has(attribute)) return schema(`Message has no attribute ${attribute}.`);
  }
  const nouns = verb.children.filter((child) => typeof child !== 'string');
  const unknown = nouns.find((noun) => noun.name !== 'Body' && noun.name !== 'Media');
  if (unknown) return schema(`Message holds ${unknown.name}.`);
  if (nouns.some((noun) => noun.children.some((child) => typeof child !== 'string')))
    return schema('A noun holds an element.');
  if (nouns.filter((noun) => noun.name === 'Media').length > MOST_MEDIA)
    return schema('More than 10 Media in one Message.');
  if (words(verb).trim() === '' && nouns.every((noun) => noun.name !== 'Media'))
    return schema('A Message is empty.');
  return undefined;
}

function words(message: Element): string {
  return message.children
    .map((child) =>
      typeof child === 'string' ? child : child.name === 'Body' ? child.children.join('') : '',
    )
    .join('');
}

function checked(messages: readonly string[]): Read {
  if (messages.length > MOST_MESSAGES) return { code: 14109, why: 'More than 10 messages in one answer.' };
  if (messages.some((message) => message.length >= TOO_LONG))
    return { code: 21617, why: 'A message has 1600 characters or more.' };
  return { messages };
}

function schema(why: string): Read {
  return { code: 12200, why };
}
