/** GSM 03.38 default alphabet: one septet each (3GPP TS 23.038, 6.2.1). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** GSM 03.38 extension table: an escape and one more septet (3GPP TS 23.038, 6.2.1.1). */
const EXTENSION = '\f^{}\\[~]|€';

const SEPTETS: ReadonlyMap<string, 1 | 2> = new Map([
  ...[...BASIC].map((character) => [character, 1] as const),
  ...[...EXTENSION].map((character) => [character, 2] as const),
]);

/** Septets one character takes in GSM-7, or undefined where GSM-7 does not have it. */
export const septets = (character: string): 1 | 2 | undefined => SEPTETS.get(character);

/** Characters that would turn a whole message into UCS-2, each once, in order of appearance. */
export function outsideGsm(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !SEPTETS.has(character));
}
