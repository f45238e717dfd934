import { html } from 'hono/html';
import type { Markup, PageSetting } from './setting.ts';
import type { Message, Thread } from './thread.ts';
import { fill } from './words.ts';

/** A receipt as `formatReceipt` writes it: four groups of four digits. */
const RECEIPT = /(?<!\d)(\d{4} \d{4} \d{4} \d{4})(?!\d)/;

/**
 * The conversation so far, oldest first. With `focus` the first of the newest answers takes it: there the person reads
 * on, and a browser without script scrolls there too.
 */
export function transcript(setting: PageSetting, { messages, shortened }: Thread, focus: boolean): Markup {
  const { words } = setting.here;
  const newest = messages.findLastIndex(({ from }) => from === 'you') + 1;
  return html`<h1 class="unseen">${words.so_far}</h1>
${shortened ? html`<p class="hint">${words.earlier}</p>` : ''}
<ol class="thread" id="thread" role="log" aria-label="${words.so_far}">
${messages.map((message, index) => bubble(setting, message, focus && index === newest))}</ol>`;
}

function bubble(setting: PageSetting, { from, text, language }: Message, newest: boolean): Markup {
  const { here, languages, organisation } = setting;
  const focus = newest ? html` tabindex="-1" autofocus` : '';
  if (from === 'you') {
    return html`<li class="you"${focus}><span class="unseen">${here.words.you}: </span><p dir="auto" translate="no">${text}</p></li>\n`;
  }
  const spoken = languages.find(({ meta }) => meta.code === language) ?? here;
  const who =
    from === 'us' ? html`<span class="unseen">${fill(here.words.us, { org: organisation })}: </span>` : '';
  return html`<li class="${from}"${focus}>${who}<div lang="${spoken.meta.code}" dir="auto">${paragraphs(spoken, text)}</div></li>\n`;
}

/**
 * Our words. A receipt among them stands isolated, so that no surrounding direction turns it round, and once more in a
 * block of its own that says to write it down elsewhere.
 */
function paragraphs({ words, meta }: PageSetting['here'], text: string): Markup {
  const parts = text.split(RECEIPT);
  const receipt = parts[1];
  const written = parts.map((part, index) => (index % 2 === 0 ? part : html`<bdi dir="ltr">${part}</bdi>`));
  return html`<p dir="auto">${written}</p>${
    receipt === undefined
      ? ''
      : html`<div class="receipt" dir="${meta.direction}"><span>${words.code}</span>
<bdi dir="ltr"><code translate="no">${receipt}</code></bdi>
<small>${words.code_hint}</small></div>`
  }`;
}
