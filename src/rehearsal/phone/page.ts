import { html } from 'hono/html';
import { STORIES, type Story } from '../stories.ts';

export interface PageOptions {
  readonly number: string;
  readonly phones: readonly string[];
  readonly chatUrl: string;
  readonly deskUrl: string;
}

/** Keys that save typing: the digits that answer a question, and the carrier's words. */
const QUICK = ['1', '2', '3', '4', '5', 'STOP', 'START', 'HELP'];

/** The fake phone as a page. Operators read it, so its labels are English; what is texted may be in any language. */
export function phonePage({ number, phones, chatUrl, deskUrl }: PageOptions): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rehearsal phone</title>
<link rel="stylesheet" href="/rehearsal/phone.css">
<script src="/rehearsal/phone.js" defer></script>
</head>
<body data-phones="${phones.join(' ')}">
<header>
<p class="banner"><strong>Rehearsal.</strong> Every phone and story here is invented, and no text leaves this machine.</p>
<nav aria-label="Other pages"><a href="${chatUrl}">Chat page</a> <a href="${deskUrl}">Desk</a></nav>
</header>
<main>
${phonesPanel()}
${handset(number)}
${storiesPanel()}
</main>
</body>
</html>`.toString();
}

const phonesPanel = () => html`<section class="panel phones" aria-labelledby="phones-title">
<h2 id="phones-title">Phones</h2>
<div id="phones" role="group" aria-labelledby="phones-title"></div>
<button type="button" id="new-phone">Take another phone</button>
<h2 id="alerts-title">What Twilio complains about</h2>
<p id="no-alerts" class="quiet">Nothing. Each mistake in our answers would stand here.</p>
<ul id="alerts" aria-labelledby="alerts-title"></ul>
<noscript><p class="error">This page needs scripts. The chat page works without.</p></noscript>
</section>`;

const handset = (number: string) => html`<section class="handset" aria-labelledby="handset-title">
<h1 id="handset-title"><span>Text to <bdi>${spaced(number)}</bdi></span> <small>from <bdi id="from"></bdi></small></h1>
<ol id="thread" role="log" aria-live="polite" aria-label="Messages" tabindex="0"></ol>
<p id="error" class="error" role="alert" hidden></p>
<div class="quick" role="group" aria-label="Quick answers">${QUICK.map(
  (word) => html`<button type="button" data-send="${word}">${word}</button>`,
)}</div>
<form id="composer">
<label for="body" class="unseen">Your text</label>
<textarea id="body" rows="2" dir="auto" maxlength="1600" placeholder="Text in any language" enterkeyhint="send"></textarea>
<button type="submit">Send</button>
</form>
</section>`;

const storiesPanel = () => html`<section class="panel" aria-labelledby="stories-title">
<h2 id="stories-title">Fictional stories</h2>
<p class="quiet">Choose one, change it if you like, then send.</p>
${[...Map.groupBy(STORIES, ({ language }) => language)].map(
  ([language, stories]) => html`<details${language === STORIES[0]?.language ? ' open' : ''}>
<summary>${languageName(language)}</summary>
${stories.map(storyButton)}
</details>`,
)}
</section>`;

const storyButton = ({ title, text, language }: Story) =>
  html`<button type="button" class="story" data-story="${text}"><b>${title}</b><span lang="${language}" dir="auto">${text}</span></button>`;

function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

/** `+16175550199` as `+1 617 555 0199`. */
function spaced(number: string): string {
  return number.replace(/^(\+1)(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3 $4');
}
