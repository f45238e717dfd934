export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** Says what is not well-formed and where. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const COMMENT = /<!--(?:(?!--).)*-->/sy;
/** A second XML declaration is none. */
const INSTRUCTION = /<\?(?!xml[ \t\r\n?]).*?\?>/isy;
const NAME = /[A-Za-z_:][\w:.-]*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The root element of a well-formed XML 1.0 document without a document type; throws {@link XmlError} otherwise.
 * Small and strict on purpose: a lenient parser would let our mistakes through.
 */
export function parseXml(document: string): Element {
  if (!ALLOWED.test(document)) throw new XmlError('It holds a character that XML 1.0 forbids.');
  const reader = new Reader(document);
  reader.take(
    /<\?xml[ \t\r\n]+version=(["'])1\.\d\1([ \t\r\n]+encoding=(["'])[A-Za-z][\w.-]*\3)?([ \t\r\n]+standalone=(["'])(yes|no)\5)?[ \t\r\n]*\?>/y,
  );
  skipMisc(reader);
  const root = element(reader);
  skipMisc(reader);
  if (!reader.atEnd()) reader.fail('something follows the root element');
  return root;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  need(pattern: RegExp, what: string): string {
    return this.take(pattern) ?? this.fail(`${what} is missing`);
  }

  atEnd(): boolean {
    return this.#at === this.#text.length;
  }

  fail(why: string): never {
    throw new XmlError(`At character ${this.#at}: ${why}.`);
  }
}

function skipMisc(reader: Reader): void {
  while (reader.take(/[ \t\r\n]+/y) || reader.take(COMMENT) || reader.take(INSTRUCTION));
}

function element(reader: Reader): Element {
  reader.need(/</y, 'an element');
  const name = reader.need(NAME, 'the name of an element');
  const attributes = attributesOf(reader);
  if (reader.take(/[ \t\r\n]*\/>/y)) return { name, attributes, children: [] };
  reader.need(/[ \t\r\n]*>/y, `the end of the tag ${name}`);
  const children = content(reader);
  reader.need(/<\//y, `the end tag of ${name}`);
  if (reader.take(NAME) !== name) reader.fail(`${name} is closed by another name`);
  reader.need(/[ \t\r\n]*>/y, `the end of the end tag of ${name}`);
  return { name, attributes, children };
}

function attributesOf(reader: Reader): Map<string, string> {
  const attributes = new Map<string, string>();
  while (reader.take(/[ \t\r\n]+(?=[A-Za-z_:])/y)) {
    const name = reader.need(NAME, 'the name of an attribute');
    if (attributes.has(name)) reader.fail(`the attribute ${name} stands twice`);
    reader.need(/[ \t\r\n]*=[ \t\r\n]*/y, `the value of ${name}`);
    const quoted = reader.need(/"[^"<]*"|'[^'<]*'/y, `the quoted value of ${name}`);
    attributes.set(name, decoded(quoted.slice(1, -1), reader));
  }
  return attributes;
}

function content(reader: Reader): (Element | string)[] {
  const children: (Element | string)[] = [];
  for (;;) {
    const cdata = reader.take(/<!\[CDATA\[.*?\]\]>/sy);
    const text = cdata ? cdata.slice(9, -3) : characters(reader);
    if (text !== undefined) children.push(text);
    else if (reader.take(COMMENT) || reader.take(INSTRUCTION)) continue;
    else if (reader.take(/(?=<[A-Za-z_:])/y) !== undefined) children.push(element(reader));
    else return children;
  }
}

function characters(reader: Reader): string | undefined {
  const text = reader.take(/[^<]+/y);
  if (text?.includes(']]>')) reader.fail(']]> stands in text');
  return text === undefined ? undefined : decoded(text, reader);
}

function decoded(text: string, reader: Reader): string {
  return text.replace(/&([^;&]*;?)/g, (_, reference: string) => {
    const known = reference.endsWith(';') ? resolved(reference.slice(0, -1)) : undefined;
    return known !== undefined && ALLOWED.test(known) ? known : reader.fail('an unknown entity or a bare &');
  });
}

function resolved(name: string): string | undefined {
  const number = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  if (!number) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const codePoint = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
