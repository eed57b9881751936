// What a lecturer can do about a trainee, a team, or all: one small dialog each. What cannot be undone is asked twice.
import {html} from '/lib/lit-html/lit-html.js';
import {say} from './words.js';

const LONGEST_NAME = 40;
const LONGEST_MESSAGE = 500;

/** Leads the lesson and closes the dialog. */
const done = (app, steering) => {
  app.shut();
  return app.steer(steering);
};

const shell = (app, title, content) => html`<div class="dialog"><h2>${title}</h2>${content}
  <p class="row end"><button class="plain" @click=${app.shut}>${say('dialog.close')}</button></p></div>`;

const form = (submit, content) => html`<form class="row" @submit=${(event) => {
  event.preventDefault();
  submit(new FormData(event.target));
}}>${content}</form>`;

const act = (app, label, steering, kind = 'plain') => html`<button class=${kind} @click=${() => done(app, steering)}>${label}</button>`;

const ask = (app, label, question, steering) => html`<button class="plain"
  @click=${() => app.open(() => confirm(app, question, steering))}>${label}</button>`;

export const confirm = (app, question, steering) => html`<div class="dialog"><h2>${say('confirm.title')}</h2><p>${question}</p>
  <p class="row end"><button class="plain" autofocus @click=${app.shut}>${say('confirm.no')}</button>
  <button @click=${() => done(app, steering)}>${say('confirm.yes')}</button></p></div>`;

export const tell = (app, whom, name) => shell(app, say('tell.title', name), form(
  (values) => done(app, {type: 'tell', whom, text: values.get('text')}),
  html`<textarea name="text" rows="3" maxlength=${LONGEST_MESSAGE} required autofocus aria-label=${say('tell.text')}></textarea>
    <button class="warm">${say('tell.send')}</button>`));

const minutes = (label, name, value) => html`<label class="number">${label}
  <input type="number" name=${name} min="0" max="240" value=${value} required></label>`;

/** Of one team, or of all where there is none. */
export function timer(app, team) {
  const whose = team === undefined ? {} : {team};
  return shell(app, team === undefined ? say('timer.all') : say('timer.team', team), html`
    ${form((values) => done(app, {type: 'set-timer', ...whose, seconds: Number(values.get('minutes')) * 60}),
      html`${minutes(say('timer.set'), 'minutes', 15)}<button>${say('timer.set.do')}</button>`)}
    ${form((values) => done(app, {type: 'extend-timer', ...whose, seconds: Number(values.get('minutes')) * 60}),
      html`${minutes(say('timer.more'), 'minutes', 5)}<button class="plain">${say('timer.more.do')}</button>`)}
    <small>${say('timer.about')}</small>`);
}

export const everybody = (app) => shell(app, say('more.title'), html`
  <h3>${say('more.screen')}</h3><p>${say('more.screen.about')}</p>
  ${app.state.screenLink ? html`<p class="code break">${app.state.screenLink}</p>`
    : html`<p><button class="plain" @click=${app.linkScreen}>${say('more.screen.do')}</button></p>`}
  <h3>${say('more.end.title')}</h3>
  <p class="stack">${ask(app, say('more.end'), say('more.end.sure'), {type: 'end'})}</p><small>${say('more.end.about')}</small>`);

export function team(app, number) {
  const row = app.state.view.teams.find((one) => one.number === number);
  const months = [...Array(Math.max(0, row.month)).keys()].map((i) => i + 1).reverse();
  return shell(app, say('team', number), html`<p class="stack">
    <button class="plain" @click=${() => app.open(() => tell(app, {type: 'team', team: number}, say('team', number)))}>${say('team.tell')}</button>
    ${act(app, say('team.bot'), {type: 'add-bot', team: number})}
    ${row.month > 0 ? html`${ask(app, say('team.close'), say('close.team', number), {type: 'close-month', team: number})}
    <button class="plain" @click=${() => app.open(() => timer(app, number))}>${say('team.timer')}</button>` : ''}</p>
    ${months.length ? html`<h3>${say('back.title')}</h3><p>${say('back.about')}</p>
      ${form((values) => app.open(() => back(app, number, Number(values.get('month')))), html`<label>${say('back.month')}
        <select name="month">${months.map((month) => html`<option value=${month}>${month}</option>`)}</select></label>
        <button class="plain">${say('back.choose')}</button>`)}` : ''}`);
}

const back = (app, number, month) => shell(app, say('back.sure', number, month), html`
  <p>${say('back.rewind.about', number, month)}</p>
  <p>${act(app, say('back.rewind', number), {type: 'rewind', team: number, month}, '')}</p>
  <p>${say('back.branch.about', number)}</p>
  <p>${act(app, say('back.branch'), {type: 'branch', team: number, month})}</p>`);

export function person(app, number, seatNumber) {
  const view = app.state.view;
  const row = view.teams.find((one) => one.number === number);
  const seat = row?.seats.find((one) => one.seat === seatNumber);
  if (!seat) {
    return shell(app, say('person.gone'), '');
  }
  const chair = {team: number, seat: seatNumber};
  const name = seat.name || say('seat.empty', seatNumber);
  return shell(app, name, html`${seat.name ? known(app, seat, number) : ''}
    ${row.month > 0 ? html`<h3>${say('hand.title')}</h3>${hands(app, row, seat, chair)}` : ''}`);
}

function known(app, seat, number) {
  const {trainee} = seat;
  const teams = app.state.view.teams.filter((one) => one.number !== number);
  return html`<p class="stack">${seat.asksHelp === undefined ? '' : act(app, say('person.helped'), {type: 'helped', trainee}, 'warm')}
    <button class="plain"
      @click=${() => app.open(() => tell(app, {type: 'trainee', trainee}, seat.name))}>${say('person.tell')}</button>
    ${seat.presence === 'removed' ? act(app, say('person.in'), {type: 'let-in', trainee})
      : ask(app, say('person.out'), say('person.out.sure', seat.name), {type: 'remove', trainee})}</p>
    ${form((values) => done(app, {type: 'rename', trainee, name: values.get('name')}),
      html`<label>${say('person.name')}<input name="name" maxlength=${LONGEST_NAME} value=${seat.name} required autocomplete="off"></label>
        <button class="plain">${say('person.rename')}</button>`)}
    ${teams.length ? form((values) => done(app, {type: 'move', trainee, team: Number(values.get('team'))}),
      html`<label>${say('person.move.to')}<select name="team">${teams.map((one) => html`<option value=${one.number}>${say('team', one.number)}</option>`)}</select></label>
        <button class="plain">${say('person.move')}</button>`) : ''}`;
}

function hands(app, row, seat, chair) {
  if (seat.by === 'bot' || seat.by === 'colleague') {
    return html`<p>${say(`by.${seat.by}`)}</p><p>${act(app, say('hand.back'), {type: 'give-back', chair})}</p>`;
  }
  const others = row.seats.filter((one) => one.seat !== seat.seat && one.trainee !== undefined);
  return html`<p>${act(app, say('hand.bot'), {type: 'hand-to-bot', chair})}</p>
    ${others.length ? form((values) => done(app, {type: 'hand-to-colleague', chair, trainee: Number(values.get('trainee'))}),
      html`<label>${say('hand.to')}<select name="trainee">${others.map((one) => html`<option value=${one.trainee}>${one.name}</option>`)}</select></label>
        <button class="plain">${say('hand.colleague')}</button>`) : ''}`;
}
