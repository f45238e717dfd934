/** More wishes than any browser sends; the rest of a longer header is not read. */
const MOST_WISHES = 20;

/**
 * The offered language that a browser's `Accept-Language` (RFC 9110, 12.5.4) wishes most, or the first offered one.
 * Script decides between forms of one language: `zh-TW` finds `zh-Hant`, not `zh-Hans`.
 */
export function guessLanguage(header: string | undefined, offered: readonly [string, ...string[]]): string {
  for (const wish of wishes(header ?? '')) {
    const exact = offered.find((code) => code.toLowerCase() === wish.toLowerCase());
    const likely =
      exact ?? offered.find((code) => written(code) === written(wish)) ?? sameTongue(wish, offered);
    if (likely !== undefined) return likely;
  }
  return offered[0];
}

function wishes(header: string): string[] {
  return header
    .split(',', MOST_WISHES)
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}

/** Language and script, both as likely as the tag makes them; the tag itself when it is no language. */
function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

function sameTongue(wish: string, offered: readonly string[]): string | undefined {
  const tongue = wish.split('-', 1)[0]?.toLowerCase();
  return offered.find((code) => code.split('-', 1)[0] === tongue);
}
