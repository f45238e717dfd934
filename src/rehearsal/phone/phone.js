// @ts-check
/** @typedef {import('../phone.ts').PhoneView} PhoneView */

const POLL_MILLISECONDS = 2000;
const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const composer = /** @type {HTMLFormElement} */ (find('composer'));
const body = /** @type {HTMLTextAreaElement} */ (find('body'));
const thread = find('thread');

let phones = (document.body.dataset.phones ?? '').split(' ');
let current = phones[0] ?? '';
let drawn = '';

const spaced = (/** @type {string} */ number) =>
  number.replace(/^(\+1)(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3 $4');

/** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function drawPhones() {
  find('from').textContent = spaced(current);
  find('phones').replaceChildren(
    ...phones.map((phone) =>
      make(
        'button',
        { type: 'button', 'data-phone': phone, 'aria-pressed': String(phone === current) },
        spaced(phone),
      ),
    ),
  );
}

/** @param {PhoneView['bubbles'][number]} bubble */
function bubbleOf({ by, body: words, at, media, cost }) {
  const time = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  const who = { phone: 'You', app: 'Trustline', carrier: 'Carrier' }[by];
  const segments = cost.segments === 1 ? '1 segment' : `${cost.segments} segments`;
  // A non-breaking hyphen, so that the narrow line does not end in `GSM-`.
  const units = `in ${cost.encoding.replace('-', '\u2011')}`;
  const pictures = media > 0 ? ` · ${media} pictures` : '';
  return make(
    'li',
    { class: by },
    make('div', { class: 'words' }, make('p', { dir: 'auto' }, words || '(no words)')),
    make('p', { class: 'meta' }, `${who} · ${time} · ${segments} · ${cost.units} ${units}${pictures}`),
  );
}

/** @param {PhoneView} view */
function draw(view) {
  const now = JSON.stringify([current, view]);
  if (now === drawn) return;
  drawn = now;
  phones = [...new Set([...phones, ...view.phones])];
  drawPhones();
  thread.replaceChildren(...view.bubbles.map(bubbleOf));
  thread.scrollTop = thread.scrollHeight;
  find('no-alerts').hidden = view.alerts.length > 0;
  find('alerts').replaceChildren(...view.alerts.map(({ code, why }) => make('li', {}, `${code}: ${why}`)));
}

/** @param {string} path @param {RequestInit} [init] */
async function ask(path, init) {
  const asked = current;
  const error = find('error');
  try {
    const response = await fetch(path, init);
    const answer = await response.json();
    error.hidden = response.ok;
    error.textContent = response.ok ? '' : answer.error;
    if (response.ok && asked === current) draw(answer);
    return response.ok;
  } catch {
    error.hidden = false;
    error.textContent = 'The program does not answer. Is it still running?';
    return false;
  }
}

const refresh = () => ask(`/rehearsal/view?phone=${encodeURIComponent(current)}`);

/** @param {string} words */
function send(words) {
  const text = JSON.stringify({ phone: current, body: words });
  return ask('/rehearsal/text', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: text,
  });
}

/** @param {string} phone */
function pickUp(phone) {
  current = phone;
  phones = [...new Set([...phones, phone])];
  drawPhones();
  thread.replaceChildren();
  drawn = '';
  body.focus();
  void refresh();
}

composer.addEventListener('submit', async (event) => {
  event.preventDefault();
  const words = body.value;
  if (words === '') return;
  body.value = '';
  body.focus();
  if (!(await send(words)) && body.value === '') body.value = words;
});
body.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const { phone, send: words, story } = button.dataset;
  if (phone) pickUp(phone);
  if (words) void send(words);
  if (story) {
    body.value = story;
    body.focus();
  }
  if (button.id === 'new-phone') {
    const free = Array.from({ length: 98 }, (_, at) => `+161755501${String(at + 1).padStart(2, '0')}`);
    pickUp(free.find((number) => !phones.includes(number)) ?? current);
  }
});
setInterval(() => {
  if (!document.hidden) void refresh();
}, POLL_MILLISECONDS);
pickUp(current);
