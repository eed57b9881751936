// The lecturer's console: which page is shown, and what happens on it.
import {html, render} from '/lib/lit-html/lit-html.js';
import {ask, Line, post, Refusal} from './server.js';
import {language, loadWords, say, speak, tell} from './words.js';
import {prepare} from './prepare.js';
import {lesson} from './lesson.js';

const MOST_NOTICES = 4;
const RECENT = 3 * 60 * 60 * 1000;

/** All that the pages show; screens read it, and change it through the app below. */
const state = {choices: null, kept: null, code: null, view: null, at: 0, line: 'closed', notices: [], dialog: null, problem: null};
let line = null;
let asked = false;

const app = {
  state,
  draw,
  steer: (steering) => line.steer(steering),
  notice,
  open(dialog) {
    state.dialog = dialog;
    draw();
  },
  shut() {
    state.dialog = null;
    draw();
  },
  go,
  async openLesson(wish) {
    try {
      const opened = await post('/api/lessen', wish);
      await refresh();
      go(`/les/${opened.code}`);
    } catch (refused) {
      fail(refused);
    }
  },
  refresh,
  /** A link for a projector elsewhere; its secret stands behind the #, as that of the lecturer. */
  async linkScreen() {
    try {
      const link = await post(`/api/scherm/${state.code}`, '');
      state.screenLink = `${location.origin}/scherm/${link.code}#${link.secret}`;
    } catch (refused) {
      fail(refused);
    }
    draw();
  },
  takeBack: () => line.again(),
};

function notice(text, kind = '') {
  state.notices = [...state.notices, {text, kind}].slice(-MOST_NOTICES);
  draw();
}

function fail(refused) {
  if (refused instanceof Refusal && refused.status === 401) {
    state.problem = refused.text;
    draw();
  } else {
    notice(refused instanceof Refusal ? refused.text : {nl: say('error.offline')}, 'bad');
  }
}

async function refresh() {
  state.kept = await ask('/api/lessen');
  draw();
}

function go(path) {
  if (path !== location.pathname) {
    history.pushState(null, '', path);
  }
  show();
}

/** Shows what the address says. */
function show() {
  const code = location.pathname.startsWith('/les/') ? decodeURIComponent(location.pathname.slice(5)) : null;
  if (code !== state.code) {
    line?.close();
    Object.assign(state, {code, view: null, dialog: null, screenLink: null, line: 'closed', notices: []});
    line = code ? new Line(code, state.choices.protocol, hear) : null;
  }
  draw();
}

function hear(kind, value) {
  if (kind === 'line') {
    state.line = value;
  } else if (kind === 'refused') {
    notice(value, 'bad');
  } else {
    heard(value);
  }
  draw();
}

function heard(message) {
  if (message.type === 'console') {
    state.view = message.view;
    state.at = performance.now();
    message.view.teams.forEach((team) => { team.at = state.at; });
  } else if (message.type === 'console-team') {
    message.team.at = performance.now();
    const i = state.view.teams.findIndex((team) => team.number === message.team.number);
    state.view.teams.splice(i < 0 ? state.view.teams.length : i, i < 0 ? 0 : 1, message.team);
  } else if (message.type === 'console-poll') {
    state.view.poll = message.poll;
  } else if (message.type === 'notice') {
    notice(message.text);
  } else if (message.type === 'turned-away') {
    state.problem = message.text;
  }
}

function draw() {
  if (!asked) {
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      render(page(), document.getElementById('page'));
      const dialog = document.querySelector('dialog');
      if (dialog && !dialog.open) {
        dialog.showModal();
      }
    });
  }
}

function page() {
  return html`${bar()}
    <main>${state.problem ? stopped() : state.code ? lesson(app) : prepare(app)}</main>
    <div class="notices" role="status">${state.notices.map((one) => html`<p class=${one.kind}>${tell(one.text)}
      <button class="plain small" aria-label=${say('notice.close')} @click=${() => forget(one)}>×</button></p>`)}</div>
    ${state.dialog ? html`<dialog @close=${app.shut}>${state.dialog()}</dialog>` : ''}`;
}

function forget(one) {
  state.notices = state.notices.filter((other) => other !== one);
  draw();
}

function link(path, text) {
  const follow = (event) => {
    event.preventDefault();
    state.problem = null;
    refresh().catch(fail);
    go(path);
  };
  return html`<a href=${path} @click=${follow}>${text}</a>`;
}

function bar() {
  const other = language === 'nl' ? 'en' : 'nl';
  return html`<header>
    <span class="name">Kostenbewust Interveniëren</span>
    <nav>
      ${link('/', say('bar.lessons'))}
      ${state.code ? html`<a href=${`/scherm/${state.code}`} target="_blank" rel="noopener">${say('bar.screen')}</a>` : ''}
      <a href="/beheer" target="_blank" rel="noopener">${say('bar.server')}</a>
      <button class="link" lang=${other} @click=${() => speak(other)}>${other === 'en' ? 'English' : 'Nederlands'}</button>
    </nav>
  </header>`;
}

const stopped = () => html`<section class="card narrow"><h1>${say('stopped.title')}</h1><p>${tell(state.problem)}</p>
  <p>${link('/', say('stopped.back'))}</p></section>`;

/** Shows the secret of the link once, and takes it out of the address bar before anything else can see it. */
async function enter() {
  const secret = location.hash.slice(1);
  if (secret) {
    history.replaceState(null, '', location.pathname);
    await post('/api/in', secret);
  }
  return Boolean(secret);
}

/** Whoever opens the link during a lesson wants that lesson. */
function newest() {
  const row = state.kept.lessons.find((one) => one.state === 'running' || one.state === 'open');
  return row && row.fits && state.kept.now - (row.usedAt ?? 0) < RECENT ? `/les/${row.code}` : '/';
}

async function begin() {
  await loadWords();
  document.getElementById('page').replaceChildren();
  draw();
  try {
    const fresh = await enter();
    [state.choices, state.kept] = await Promise.all([ask('/api/keuzes'), ask('/api/lessen')]);
    go(fresh && location.pathname === '/' ? newest() : location.pathname);
  } catch (refused) {
    fail(refused);
  }
  addEventListener('popstate', show);
  addEventListener('hashchange', () => location.reload());
  setInterval(() => state.view && draw(), 1000);
}

begin();
