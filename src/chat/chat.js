// Makes the page smoother; everything works without. Nothing is stored, and the address and history are never touched.

const byId = (id) => document.getElementById(id);
const tell = (words) => {
  byId('status').textContent = words ?? '';
};

/** What stands here disappears at once, however slow the network; the history entry goes with it. */
function leave(event) {
  event?.preventDefault();
  const elsewhere = byId('leave').href;
  document.title = ' ';
  document.body.replaceChildren();
  location.replace(elsewhere);
}

const ESCAPE_TWICE_MS = 1000;
let escaped = Number.NEGATIVE_INFINITY;
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.repeat) return;
  if (event.timeStamp - escaped < ESCAPE_TWICE_MS) leave(event);
  escaped = event.timeStamp;
});

document.addEventListener('click', (event) => {
  if (event.target.closest('#leave')) leave(event);
});

let sending = false;
document.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (sending) return;
  sending = true;
  const body = new URLSearchParams(new FormData(event.target, event.submitter));
  wait(true);
  try {
    await swap(await post(body));
    tell('');
  } catch {
    tell(document.body.dataset.offline);
  } finally {
    sending = false;
    wait(false);
  }
});

function wait(busy) {
  if (busy) tell(document.body.dataset.sending);
  byId('main')?.setAttribute('aria-busy', String(busy));
  const text = byId('text');
  if (text) text.readOnly = busy;
}

async function post(body) {
  const answer = await fetch('/', {
    method: 'POST',
    body,
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
  });
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** An answer without a form (too large, refused) only lends its words: what was typed stays where it is. */
function swap(next) {
  const main = next.getElementById('main');
  if (!main) throw new Error('This answer is no page of ours.');
  if (next.getElementById('talk')) {
    for (const name of ['lang', 'dir']) document.documentElement[name] = next.documentElement[name];
    document.title = next.title;
    for (const name of ['sending', 'offline']) document.body.dataset[name] = next.body.dataset[name];
    byId('leave').replaceWith(next.getElementById('leave'));
    byId('main').replaceWith(main);
  } else {
    byId('problem')?.remove();
    byId('talk').prepend(next.getElementById('problem'));
  }
  const newest = byId('problem') ?? document.querySelector('#thread [autofocus]');
  newest?.focus({ preventScroll: true });
  const smooth = matchMedia('(prefers-reduced-motion: no-preference)').matches;
  (newest?.previousElementSibling ?? newest ?? byId('main')).scrollIntoView({
    block: 'start',
    behavior: smooth ? 'smooth' : 'auto',
  });
}

document.querySelector('#main [autofocus]')?.scrollIntoView({ block: 'center' });
