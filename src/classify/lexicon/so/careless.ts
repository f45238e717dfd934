/** Words of this length and more are told apart from others even when written carelessly. */
const SHORTEST = 6;
const DOUBLED = /([bdglmnr])\1/g;

/** How southern speakers and hasty hands write a word: -ey for -ay, one consonant for two, a short vowel at the end. */
function formsOf(word: string): string[] {
  const single = word.replace(DOUBLED, '$1');
  const short = (form: string): string => form.replace(/([aiu])\1$/, '$1');
  const southern = (form: string): string => form.replaceAll('ay', 'ey');
  return [southern(word), single, short(word), southern(single), short(single), southern(short(word))];
}

/** Each careless form of the words in these lists, with the word it stands for; never a form that is itself a word. */
export function carelessly(lists: readonly string[]): Record<string, string> {
  const words = new Set(lists.flatMap((list) => list.split(/[\s,]+/)));
  const found: Record<string, string> = {};
  for (const word of words) {
    if (word.length < SHORTEST || word.includes('*')) continue;
    for (const form of formsOf(word)) if (!words.has(form) && !(form in found)) found[form] = word;
  }
  return found;
}
