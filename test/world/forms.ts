/** A page as a browser without script sees it: one form, its buttons, its words. Reads our own regular markup only. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What a person reads, tags gone. */
  readonly words: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly label: string }[];
}

export type Fetch = (request: Request) => Response | Promise<Response>;

export interface Visitor {
  readonly page: Page;
  open(headers?: Record<string, string>): Promise<Page>;
  /** Types into the box and presses "send". */
  write(text: string): Promise<Page>;
  /** Presses a button by its name and value or label, the words in the box coming along. */
  press(name: string, valueOrLabel: string): Promise<Page>;
  /** Posts any body as the browser would. */
  post(body: string, headers?: Record<string, string>): Promise<Page>;
  /** Goes back to a page seen before. */
  back(to: Page): void;
}

const FORM = 'application/x-www-form-urlencoded';

export function visitor(fetch: Fetch, address = 'https://bot.example.org/'): Visitor {
  let page: Page = { status: 0, headers: new Headers(), html: '', words: '', fields: {}, buttons: [] };
  const keep = async (request: Request) => {
    const response = await fetch(request);
    page = parse(response, await response.text());
    return page;
  };
  const post = (body: string, headers: Record<string, string> = {}) =>
    keep(
      new Request(address, {
        method: 'POST',
        body,
        headers: { 'content-type': FORM, 'sec-fetch-site': 'same-origin', origin: 'null', ...headers },
      }),
    );
  return {
    get page() {
      return page;
    },
    open: (headers = {}) => keep(new Request(address, { headers })),
    write: (text) => post(new URLSearchParams({ ...page.fields, text }).toString()),
    press(name, wanted) {
      const button = page.buttons.find((one) => one.name === name && [one.value, one.label].includes(wanted));
      if (button === undefined) throw new Error(`The page has no button ${name} "${wanted}".`);
      return post(new URLSearchParams({ ...page.fields, [name]: button.value }).toString());
    },
    post,
    back(to) {
      page = to;
    },
  };
}

function parse({ status, headers }: Response, html: string): Page {
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input [^>]*>/g))
    fields[attribute(tag, 'name')] = attribute(tag, 'value');
  for (const [, tag = '', text = ''] of html.matchAll(/<textarea([^>]*)>\n?([\s\S]*?)<\/textarea>/g)) {
    fields[attribute(tag, 'name')] = plain(text);
  }
  const buttons = [...html.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)].map(
    ([, tag = '', label = '']) => ({
      name: attribute(tag, 'name'),
      value: attribute(tag, 'value'),
      label: plain(label.replace(/<[^>]*>/g, '')).trim(),
    }),
  );
  const words = plain(html.replace(/<(head)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ''));
  return { status, headers, html, words, fields, buttons };
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function plain(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
