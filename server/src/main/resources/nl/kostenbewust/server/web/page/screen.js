// What the class sees on the projector: how to join, how far the teams are, their triangles. Nothing of a household.
import {html, render} from '/lib/lit-html/lit-html.js';
import {ask, post, Refusal} from './server.js';
import {clock, loadWords, say, tell} from './words.js';
import {asked} from './poll.js';
import {figures, plate, triangle} from './triangle.js';

const EVERY = 1000;
const EDGE = 4;
const code = decodeURIComponent(location.pathname.split('/')[2]);
const chosen = {names: false, join: true};
let view = null;
let picture = null;
let problem = null;

const qr = () => html`<svg class="qr" role="img" aria-label=${say('screen.qr')}
  viewBox=${`${-EDGE} ${-EDGE} ${picture.size + 2 * EDGE} ${picture.size + 2 * EDGE}`}>
  <rect class="white" x=${-EDGE} y=${-EDGE} width=${picture.size + 2 * EDGE} height=${picture.size + 2 * EDGE}></rect>
  <path class="black" d=${picture.path}></path></svg>`;

const spelled = () => html`<p class="code">${view.code.slice(0, 4)}<span> </span>${view.code.slice(4)}</p>`;

const people = () => view.teams.reduce((sum, team) => sum + team.members, 0);

const lobby = () => html`<section class="join"><div><h1>${tell(view.title)}</h1><h2>${say('screen.join')}</h2>
    ${spelled()}<p>${say('screen.how')}</p><p class="address">${say('screen.address', picture.addresses.join(' · '))}</p>
    <p class="inside">${say('screen.inside', people())}</p></div>${qr()}</section>
  ${chosen.names ? html`<section class="grid names">${view.teams.map((team) => html`<article class="card"><h2>${say('team', team.number)}</h2>
    <p>${team.names.join(', ')}</p></article>`)}</section>` : ''}`;

/** One for all where all have the same, else each has its own. */
const same = (of) => new Set(view.teams.filter((team) => team.members).map(of)).size <= 1;

function game() {
  const teams = view.teams.filter((team) => team.month > 0);
  const months = same((team) => team.month);
  return html`<section class="head"><h1>${tell(view.title)}</h1>
      ${months && teams[0] ? html`<span class="month">${say('screen.month', teams[0].month, view.rounds)}</span>` : ''}
      ${view.phase === 'paused' ? html`<span class="stop">${say('screen.paused')}</span>` : ''}
      ${view.phase === 'ended' ? html`<span class="stop">${say('screen.ended')}</span>` : ''}
      ${chosen.join && view.phase !== 'ended' ? spelled() : ''}</section>
    ${view.poll ? html`<section class="card ask"><h2>${tell(view.poll.poll.title)}</h2>${asked(view.poll)}
      ${view.poll.spread ? '' : html`<p>${say('poll.answered', view.answered, view.of)}</p>`}</section>` : ''}
    <section class=${`grid ${density(teams.length)}`}>${teams.map((team) => card(team, months))}</section>`;
}

/** The more teams there are, the less is said of each, so that all of them fit. */
const density = (teams) => (teams === 1 ? 'one' : teams <= 4 ? 'few' : teams <= 12 ? 'some' : teams <= 24 ? 'many' : 'crowd');

const card = (team, months) => html`<article class="card"><div class="head"><h2>${say('team', team.number)}</h2>
    ${team.ended ? html`<span>${say('team.ended')}</span>` : months ? '' : html`<span>${say('screen.month', team.month, view.rounds)}</span>`}
    ${team.secondsLeft === undefined || team.ended ? '' : html`<span class=${team.secondsLeft < 60 ? 'clock soon' : 'clock'}>${clock(team.secondsLeft)}</span>`}</div>
  ${triangle(team.triangle, view.teams.length > 12)}
  ${team.triangle ? html`<div class="score">${figures(team.triangle)}${plate(team.triangle)}</div>` : ''}
  <p>${team.ended ? '' : say('screen.ready', team.ready, team.members)}</p>
  ${chosen.names ? html`<p class="who">${team.names.join(', ')}</p>` : ''}</article>`;

const choice = (name, label) => html`<label class="check"><input type="checkbox" .checked=${chosen[name]}
  @change=${(event) => { chosen[name] = event.target.checked; look(); }}>${label}</label>`;

function page() {
  return html`${problem ? html`<p class="banner bad" role="alert">${problem}</p>` : ''}
    <main>${!view || !picture ? '' : view.phase === 'lobby' ? lobby() : game()}</main>
    <footer>${choice('names', say('screen.names'))}${view && view.phase !== 'lobby' ? choice('join', say('screen.code')) : ''}</footer>`;
}

async function look() {
  try {
    view = await ask(`/api/scherm/${encodeURIComponent(code)}${chosen.names ? '?namen=ja' : ''}`);
    picture ??= await ask(`/api/scherm/${encodeURIComponent(code)}/qr`);
    problem = null;
  } catch (refused) {
    problem = refused instanceof Refusal && refused.status !== 404 ? tell(refused.text)
      : say(refused instanceof Refusal ? 'screen.none' : 'screen.lost');
  }
  render(page(), document.getElementById('page'));
}

async function keepLooking() {
  await look();
  setTimeout(keepLooking, EVERY);
}

await loadWords();
const secret = location.hash.slice(1);
if (secret) {
  history.replaceState(null, '', location.pathname);
  await post('/api/in', secret).catch(() => null);
}
keepLooking();
