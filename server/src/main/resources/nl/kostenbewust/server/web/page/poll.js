// Stopping the class on a question: asking it, seeing how many answered, and showing what they chose only when all may see it.
import {html} from '/lib/lit-html/lit-html.js';
import {say, tell} from './words.js';

const FEWEST = 2;
const MOST = 5;

/** How often each option was chosen, as bars with the number beside them. */
function spread(question, chosen) {
  const all = Math.max(1, chosen.reduce((sum, one) => sum + one, 0));
  return html`<h3>${tell(question.text)}</h3><ul class="spread">${question.options.map((option, i) => html`<li>
    <span>${tell(option)}</span><meter min="0" max=${all} .value=${chosen[i] ?? 0}></meter><b>${chosen[i] ?? 0}</b></li>`)}</ul>`;
}

const options = (question) => html`<h3>${tell(question.text)}</h3><p class="options">${question.options.map(tell).join(' · ')}</p>`;

/** What is asked, and, once it is revealed, what was answered. */
export const asked = (view) => view.poll.questions.map((question, i) => (view.spread ? spread(question, view.spread[i]) : options(question)));

/** The poll that stands, for whoever leads. */
export function pollCard(app) {
  const tally = app.state.view.poll;
  if (!tally) {
    return '';
  }
  return html`<section class="card poll"><h2>${tell(tally.view.poll.title)}</h2>
    <p>${say('poll.answered', tally.answered, tally.of)}</p>${asked(tally.view)}
    <p class="row">${tally.view.spread ? '' : html`<button class="warm" @click=${() => app.steer({type: 'reveal'})}>${say('poll.reveal')}</button>`}
    <button class="plain" @click=${() => app.steer({type: 'put-away'})}>${say('poll.away')}</button></p></section>`;
}

function own(event, app) {
  event.preventDefault();
  const form = new FormData(event.target);
  const answers = form.getAll('answer').map((answer) => answer.trim()).filter(Boolean);
  app.shut();
  app.steer({type: 'ask-class', question: form.get('question'), answers});
}

/** Dilemmas that wait for an answer, each once, whatever teams they wait for. */
function dilemmas(app) {
  const all = new Map(app.state.view.teams.flatMap((team) => team.dilemmas).map((one) => [`${one.household} ${one.dilemma}`, one]));
  return [...all.values()];
}

/** The themes, those that this lesson touches first. */
function themes(app) {
  const lesson = app.state.choices.scenarios.find((one) => one.title.nl === app.state.view.title.nl);
  const touched = new Set(lesson?.themes ?? []);
  return app.state.choices.themes
    .map((theme) => ({...theme, touched: touched.has(theme.id)}))
    .sort((one, other) => other.touched - one.touched);
}

const asking = (theme) => ({type: 'ask-theme', theme: theme.id, title: theme.title, question: theme.question, statements: theme.statements});

/** What the class can be stopped on. */
export function askDialog(app) {
  const waiting = dilemmas(app);
  const put = (steering) => {
    app.shut();
    app.steer(steering);
  };
  return html`<div class="dialog"><h2>${say('ask.title')}</h2><p>${say('ask.about')}</p>
    ${waiting.length ? html`<h3>${say('ask.dilemmas')}</h3>${waiting.map((one) => html`<button class="plain left"
      @click=${() => put({type: 'ask-dilemma', household: one.household, dilemma: one.dilemma})}><b>${tell(one.name)}</b> ${tell(one.text)}</button>`)}` : ''}
    <h3>${say('ask.own')}</h3>
    <form class="stack" @submit=${(event) => own(event, app)}>
      <label class="wide">${say('ask.question')}<input name="question" maxlength="200" required autocomplete="off"></label>
      ${[...Array(MOST).keys()].map((i) => html`<label>${say('ask.answer', i + 1)}<input name="answer" maxlength="80" ?required=${i < FEWEST} autocomplete="off"></label>`)}
      <button class="warm">${say('ask.do')}</button></form>
    <h3>${say('ask.themes')}</h3><p>${say('ask.themes.about')}</p>
    ${themes(app).map((theme) => html`<button class="plain left" @click=${() => put(asking(theme))}><b>${tell(theme.title)}</b>
      ${theme.touched ? html`<i>${say('ask.theme.touched')}</i>` : ''}<br>${tell(theme.question)}<br><small>${say('ask.theme.then', tell(theme.ask))}</small></button>`)}
    <h3>${say('ask.cards')}</h3><p><button class="plain" @click=${() => put({type: 'ask-cards'})}>${say('ask.cards.do')}</button></p>
    <p class="row end"><button class="plain" @click=${app.shut}>${say('dialog.close')}</button></p></div>`;
}
