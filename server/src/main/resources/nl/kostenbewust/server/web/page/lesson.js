// A lesson, before and during the game: who is there, how far they are, and what one can do about it.
import {html} from '/lib/lit-html/lit-html.js';
import {clock, hours, money, say, span, tell} from './words.js';
import {figures, plate, triangle} from './triangle.js';
import {askDialog, pollCard} from './poll.js';
import {confirm, everybody, person, team as teamDialog, tell as message, timer} from './dialogs.js';

export function lesson(app) {
  const {view, line} = app.state;
  if (line === 'taken') {
    return html`<section class="card narrow"><h1>${say('taken.title')}</h1><p>${say('taken.about')}</p>
      <button class="warm" @click=${app.takeBack}>${say('taken.back')}</button></section>`;
  }
  if (!view) {
    return html`<p class="wait">${say('wait.lesson')}</p>`;
  }
  return html`${line === 'lost' ? html`<p class="banner bad" role="alert">${say('line.lost')}</p>` : ''}
    ${view.phase === 'lobby' ? lobby(app) : top(app)}
    ${pollCard(app)}
    <div class="teams">${view.teams.map((team) => card(team, app))}</div>`;
}

/** A bot that was put on an empty seat has a name too, but nobody who could come back. */
const isBot = (seat) => seat.by === 'bot' && seat.presence === 'gone';
const people = (view) => view.teams.flatMap((team) => team.seats).filter((seat) => seat.trainee !== undefined && seat.name && !isBot(seat));

function lobby(app) {
  const {view} = app.state;
  const inside = people(view).length;
  return html`<section class="card lobby">
    <div><h1>${tell(view.title)}</h1><p>${say('lobby.about')}</p>
      <p class="big code" aria-label=${say('lobby.code')}>${view.code}</p>
      <p><a href=${`/scherm/${view.code}`} target="_blank" rel="noopener">${say('lobby.screen')}</a></p></div>
    <div class="go"><p class="count">${say('lobby.inside', inside)}</p>
      <label class="check"><input type="checkbox" id="bots">${say('lobby.bots')}</label>
      <button class="warm" ?disabled=${inside === 0} @click=${() => start(app)}>${say('lobby.start')}</button>
      <button class="plain" @click=${() => app.open(() => everybody(app))}>${say('play.more')}</button>
      ${inside === 0 ? html`<small>${say('lobby.empty')}</small>` : ''}</div>
  </section>`;
}

/** Bots first, so that a team begins with all its seats taken. */
async function start(app) {
  if (document.getElementById('bots').checked) {
    const seats = app.state.kept.lessons.find((row) => row.code === app.state.code)?.seats ?? 0;
    for (const team of app.state.view.teams.filter((one) => one.seats.length > 0)) {
      for (let seat = team.seats.length; seat < seats; seat++) {
        await app.steer({type: 'add-bot', team: team.number});
      }
    }
  }
  await app.steer({type: 'start'});
}

function top(app) {
  const {view} = app.state;
  const paused = view.phase === 'paused';
  const gone = people(view).filter((seat) => seat.presence === 'gone').length;
  const idle = people(view).filter((seat) => seat.presence === 'idle').length;
  const help = people(view).filter((seat) => seat.asksHelp !== undefined).length;
  return html`<section class="card top">
    <div><h1>${tell(view.title)} <span class="code">${view.code}</span></h1>
      <p>${people(view).length === 1 ? say('play.people.one') : say('play.people', people(view).length)}${idle ? ` · ${say('play.idle', idle)}` : ''}${gone ? ` · ${say('play.gone', gone)}` : ''}
      ${help ? html`<b class="help">${say('play.help', help)}</b>` : ''}</p></div>
    ${view.phase === 'ended' ? html`<p class="banner">${say('play.ended')}</p>` : html`<div class="row">
      <button class=${paused ? 'warm' : ''} @click=${() => app.steer({type: paused ? 'resume' : 'pause'})}>
        ${say(paused ? 'play.resume' : 'play.pause')}</button>
      <button class="plain" @click=${() => app.open(() => confirm(app, say('close.all'), {type: 'close-month'}))}>${say('play.close')}</button>
      <button class="plain" @click=${() => app.open(() => timer(app))}>${say('play.timer')}</button>
      <button class="plain" @click=${() => app.open(() => message(app, {type: 'everybody'}, say('to.all')))}>${say('play.tell')}</button>
      <button class="plain" @click=${() => app.open(() => askDialog(app))}>${say('play.ask')}</button>
      <button class="plain" @click=${() => app.open(() => everybody(app))}>${say('play.more')}</button>
    </div>`}
    ${paused ? html`<p class="banner" role="status">${say('play.paused')}</p>` : ''}
  </section>`;
}

const since = (team) => (performance.now() - team.at) / 1000;

function card(team, app) {
  const {view} = app.state;
  const running = view.phase === 'playing' && !team.ended;
  const left = team.secondsLeft === undefined ? null : Math.max(0, team.secondsLeft - (running ? since(team) : 0));
  return html`<article class="card team" aria-label=${say('team', team.number)}>
    <div class="head"><button class="link" @click=${() => app.open(() => teamDialog(app, team.number))}><h2>${say('team', team.number)}</h2></button>
      <span>${team.month === 0 ? '' : team.ended ? say('team.ended') : say('team.month', team.month, view.rounds)}</span>
      ${left === null ? '' : html`<span class=${left < 60 ? 'clock soon' : 'clock'}>${clock(left)}</span>`}</div>
    ${team.triangle ? html`<div class="score">${triangle(team.triangle, true)}<div>${figures(team.triangle)}</div>${plate(team.triangle)}</div>` : ''}
    ${team.budgets.length ? html`<ul class="jars">${team.budgets.map(jar)}</ul>` : ''}
    <ul class="seats">${team.seats.map((seat) => seatRow(seat, team, app))}</ul>
    ${team.seats.length === 0 ? html`<p class="none">${say('team.empty')}</p>` : ''}
  </article>`;
}

function jar(purse) {
  const part = purse.ceiling > 0 ? Math.max(0, Math.min(1, purse.left / purse.ceiling)) : 0;
  return html`<li><svg class="jar" viewBox="0 0 26 34" aria-hidden="true"><rect class="lid" x="3" width="20" height="5"></rect>
    <rect class="glass" x="1" y="6" width="24" height="27" rx="6"></rect>
    <rect class="full" x="4" y=${9 + 21 * (1 - part)} width="18" height=${21 * part} rx="3"></rect></svg>
    <span>${tell(purse.name)}<b>${money(purse.left)}</b></span></li>`;
}

function seatRow(seat, team, app) {
  const nobody = !seat.name;
  const playing = app.state.view.phase !== 'lobby';
  return html`<li class=${isBot(seat) ? 'bot' : seat.presence}>
    <span class="dot" aria-hidden="true"></span>
    <button class="link" @click=${() => app.open(() => person(app, team.number, seat.seat))}>${nobody ? say('seat.empty', seat.seat) : seat.name}</button>
    <span class="how">${seat.asksHelp === undefined ? '' : html`<b class="help">${say('seat.help', span(seat.asksHelp + since(team)))}</b> `}${[status(seat, since(team)), by(seat), seat.where ? say('seat.at', tell(seat.where)) : ''].filter(Boolean).join(' · ')}</span>
    ${playing ? html`<span class="left">${seat.ready ? html`<b class="ready">${say('seat.ready')}</b>` : hours(seat.left)}</span>` : ''}
  </li>`;
}

const by = (seat) => (seat.by === 'owner' || (seat.by === 'nobody' && !seat.name) ? '' : say(`by.${seat.by}`));

function status(seat, more) {
  if (isBot(seat)) {
    return '';
  }
  if (!seat.name || seat.presence === 'removed') {
    return seat.name ? say('seat.removed') : '';
  }
  return say(`seat.${seat.presence}`, span(seat.seconds + more));
}
