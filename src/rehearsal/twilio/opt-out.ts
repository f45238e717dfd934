/** Twilio's default keywords on US numbers: one word, any case, nothing else in the text. */
const WORDS = {
  STOP: ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'],
  START: ['start', 'yes', 'unstop'],
  HELP: ['help', 'info'],
} as const;

export type OptOutType = keyof typeof WORDS;

/** What the carrier itself texts back; in English only, as in the default handling. */
const ANSWERS: Readonly<Record<OptOutType, string>> = {
  STOP: 'You have been unsubscribed and will get no more messages from this number. Reply START to get them again.',
  START:
    'You are subscribed again to messages from this number. Reply HELP for help, STOP to stop. Msg&data rates may apply.',
  HELP: 'Reply STOP to stop messages from this number. Msg&data rates may apply.',
};

/** Who texted STOP to which number, and what the carrier does with the words. */
export function optOuts() {
  const blocked = new Set<string>();
  return {
    isBlocked: (phone: string): boolean => blocked.has(phone),
    /** Applies a keyword; undefined when the text is none. `answer` is absent where Twilio stays silent. */
    hear(phone: string, text: string): { type: OptOutType; answer?: string } | undefined {
      const type = typeOf(text);
      if (!type) return undefined;
      const wasBlocked = blocked.has(phone);
      if (type === 'STOP') blocked.add(phone);
      if (type === 'START') {
        // Whether YES means anything from somebody who is not blocked could not be confirmed: it is then an ordinary text.
        if (!wasBlocked && text.trim().toLowerCase() === 'yes') return undefined;
        blocked.delete(phone);
      }
      const silent = type !== 'START' && wasBlocked;
      return silent ? { type } : { type, answer: ANSWERS[type] };
    },
  };
}

function typeOf(text: string): OptOutType | undefined {
  const word = text.trim().toLowerCase();
  const families = Object.keys(WORDS) as OptOutType[];
  return families.find((type) => (WORDS[type] as readonly string[]).includes(word));
}
