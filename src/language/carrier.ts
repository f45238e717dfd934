/** What Twilio's default handling does with a word; it then answers by itself and we stay silent. */
export type CarrierWord = 'STOP' | 'START' | 'HELP';

const FAMILIES: Readonly<Record<CarrierWord, readonly string[]>> = {
  STOP: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  START: ['START', 'YES', 'UNSTOP'],
  HELP: ['HELP', 'INFO'],
};
const FAMILY_OF: ReadonlyMap<string, CarrierWord> = new Map(
  Object.entries(FAMILIES).flatMap(([family, words]) =>
    words.map((word) => [word, family as CarrierWord] as const),
  ),
);

/** The family of a message that is one carrier word and nothing else, in any case (Twilio, default opt-out keywords, US). */
export const carrierWord = (text: string): CarrierWord | undefined =>
  FAMILY_OF.get(text.trim().toUpperCase());
