import { html } from 'hono/html';
import { SILENCE_MS } from '../intake/turn.ts';
import { SMS_BODY_LIMIT } from '../language/normalise.ts';
import type { Markup, PageSetting } from './setting.ts';
import type { Thread } from './thread.ts';
import { transcript } from './transcript.ts';
import { fill, type ProblemName } from './words.ts';

export interface TalkPage {
  readonly thread: Thread;
  /** The thread as the form carries it. */
  readonly sealed: string;
  readonly problem?: ProblemName | undefined;
  readonly text: string;
}

/** Where "leave now" leads: ordinary in every language, and nobody's business. */
const ELSEWHERE = 'https://www.wikipedia.org/';

/** The first page while nothing was said, the conversation afterwards. */
export function talkPage(setting: PageSetting, page: TalkPage): Markup {
  const first = page.thread.messages.length === 0;
  return layout(
    setting,
    first
      ? html`${languageButtons(setting)}${introduction(setting)}${answerForm(setting, page)}${promises(setting)}${known(setting)}`
      : html`${transcript(setting, page.thread, page.problem === undefined)}${answerForm(setting, page)}${promises(setting)}
<details><summary>${setting.here.words.known}</summary>${parties(setting)}</details>
${languageButtons(setting)}${clearing(setting)}`,
  );
}

/** Says what went wrong where there is no conversation to show. */
export function closedPage(setting: PageSetting, problem: ProblemName): Markup {
  const { words } = setting.here;
  return layout(
    setting,
    html`<div class="problem" id="problem" role="alert"><p>${say(setting, words.problems[problem])}</p></div>
<p><a class="button" href="/">${words.begin}</a></p>`,
  );
}

function layout({ here, organisation, rehearsal }: PageSetting, main: Markup): Markup {
  const { meta, words } = here;
  return html`<!doctype html>
<html lang="${meta.code}" dir="${meta.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/chat.css">
<script src="/chat.js" type="module"></script>
</head>
<body data-sending="${words.sending}" data-offline="${words.offline}">
<header>
<p class="organisation"><bdi>${organisation}</bdi></p>
<a class="leave" id="leave" href="${ELSEWHERE}" rel="noreferrer noopener nofollow" title="${words.leave_hint}">${words.leave}</a>
</header>
${rehearsal ? html`<p class="rehearsal">${words.rehearsal}</p>` : ''}
<main id="main">
${main}
</main>
<p class="status" id="status" role="status"></p>
</body>
</html>`;
}

function say({ organisation, here }: PageSetting, words: string): string {
  const { erase_word: erase, back_word: back } = here.words;
  return fill(words, { org: organisation, minutes: SILENCE_MS / 60_000, limit: SMS_BODY_LIMIT, erase, back });
}

/** Part of the one form, so that words in the box come along. */
function languageButtons({ here, languages }: PageSetting): Markup {
  return html`<nav class="languages" aria-label="${here.words.languages}">
${languages.map(
  ({ meta }) =>
    html`<button form="talk" name="language" value="${meta.code}" lang="${meta.code}" dir="${meta.direction}"${
      meta.code === here.meta.code ? html` aria-current="true"` : ''
    }>${meta.name}</button> `,
)}</nav>`;
}

function introduction(setting: PageSetting): Markup {
  const { words } = setting.here;
  return html`<h1>${say(setting, words.heading)}</h1>
<p class="intro">${say(setting, words.intro)}</p>`;
}

/** Browsers and their extensions send what they spell-check or complete to others: both are off. */
function answerForm(setting: PageSetting, { thread, sealed, problem, text }: TalkPage): Markup {
  const { words } = setting.here;
  const first = thread.messages.length === 0;
  return html`<form method="post" action="/" id="talk" autocomplete="off">
<input type="hidden" name="state" value="${sealed}">
${problem === undefined ? '' : html`<p class="problem" id="problem" role="alert" tabindex="-1" autofocus>${say(setting, words.problems[problem])}</p>`}
${choices(setting, thread)}
<label for="text">${first ? words.question : words.write_more}</label>
${first ? html`<p class="hint" id="hint">${words.question_hint}</p>` : ''}
<textarea id="text" name="text" rows="${first ? 6 : 3}" dir="auto" spellcheck="false" autocomplete="off" autocorrect="off"${
    first ? html` aria-describedby="hint"` : ''
  }${invalid(problem)}>
${text}</textarea>
<button class="send">${words.send}</button>
</form>`;
}

function invalid(problem: ProblemName | undefined): Markup | '' {
  return problem === 'text_empty' || problem === 'text_too_long'
    ? html` aria-invalid="true" aria-errormessage="problem"`
    : '';
}

function choices({ here }: PageSetting, { options }: Thread): Markup | '' {
  if (options.length === 0) return '';
  return html`<fieldset class="choices">
<legend>${here.words.choose}</legend>
${options.map(({ value, label }) => html`<button name="choice" value="${value}"><bdi>${label}</bdi></button>\n`)}</fieldset>`;
}

function promises(setting: PageSetting): Markup {
  const { words } = setting.here;
  return html`<ul class="promises">
<li class="emergency">${say(setting, words.not_emergency)}</li>
<li>${say(setting, words.silence)}</li>
</ul>`;
}

function known(setting: PageSetting): Markup {
  return html`<section><h2>${setting.here.words.known}</h2>${parties(setting)}</section>`;
}

/** What each party could learn or be made to hand over, as the data inventory has it. */
function parties(setting: PageSetting): Markup {
  const { words } = setting.here;
  const all = ['known_coalition', 'known_host', 'known_network', 'known_device'] as const;
  return html`<div class="known">
<ul>${all.map((party) => html`<li>${say(setting, words[party])}</li>`)}</ul>
<p>${say(setting, words.history)}</p>
</div>`;
}

function clearing(setting: PageSetting): Markup {
  return html`<p class="clear"><a href="/">${setting.here.words.clear}</a> <span>${say(setting, setting.here.words.clear_hint)}</span></p>`;
}
