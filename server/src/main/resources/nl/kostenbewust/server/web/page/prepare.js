// Preparing a lesson: what is played, by how many, under which policies; and going on with one that is kept.
import {html} from '/lib/lit-html/lit-html.js';
import {count, moment, say, tell} from './words.js';

const chosen = {scenario: null, policies: null};

const one = (app) => app.state.choices.scenarios.find((scenario) => scenario.id === chosen.scenario);

export function prepare(app) {
  if (!app.state.choices) {
    return html`<p class="wait">${say('wait')}</p>`;
  }
  chosen.scenario ??= (app.state.choices.scenarios.find((s) => s.id === 'eerste-les') ?? app.state.choices.scenarios[0]).id;
  chosen.policies ??= new Set(one(app).policies);
  return html`<div class="columns">
    <form class="card" @submit=${(event) => submit(event, app)}>
      <h1>${say('prepare.title')}</h1>
      ${scenarios(app)}${sizes(app)}${policies(app)}
      <p class="row"><button class="warm" type="submit">${say('prepare.open')}</button></p>
    </form>
    <section class="card">${kept(app)}</section>
  </div>`;
}

async function submit(event, app) {
  event.preventDefault();
  const button = event.submitter;
  const form = new FormData(event.target);
  button.disabled = true;
  await app.openLesson({
    scenario: chosen.scenario,
    teams: Number(form.get('teams')),
    seats: Number(form.get('seats')),
    policies: [...chosen.policies],
    seconds: Number(form.get('minutes')) * 60,
  });
  button.disabled = false;
}

function scenarios(app) {
  const pick = (scenario) => {
    chosen.scenario = scenario.id;
    chosen.policies = new Set(scenario.policies);
    app.draw();
  };
  return html`<fieldset><legend>${say('prepare.scenario')}</legend>
    ${app.state.choices.scenarios.map((scenario) => html`<label class="choice">
      <input type="radio" name="scenario" .checked=${scenario.id === chosen.scenario} @change=${() => pick(scenario)}>
      <span><b>${tell(scenario.title)}</b>
        <small>${say(scenario.households.length === 1 ? 'prepare.size.one' : 'prepare.size', scenario.rounds, scenario.households.length)}</small>
        ${scenario.id === chosen.scenario ? about(scenario) : ''}</span>
    </label>`)}</fieldset>`;
}

const about = (scenario) => html`<span class="about">${tell(scenario.intro)}</span>
  <span class="tags">${scenario.households.map((household) => html`<span class="tag">${tell(household)}</span>`)}</span>`;

const number = (name, label, value, most, least = 1) => html`<label class="number">${label}
  <input type="number" name=${name} min=${least} max=${most} value=${value} required></label>`;

const sizes = (app) => html`<fieldset class="row"><legend>${say('prepare.class')}</legend>
  ${number('teams', say('prepare.teams'), 4, app.state.choices.mostTeams)}
  ${number('seats', say('prepare.seats'), 6, app.state.choices.mostSeats)}
  ${number('minutes', say('prepare.minutes'), 0, 240, 0)}
  <small>${say('prepare.minutes.about')}</small></fieldset>`;

function policies(app) {
  const flip = (policy, on) => {
    chosen.policies[on ? 'add' : 'delete'](policy.id);
    app.draw();
  };
  const names = new Map(app.state.choices.policies.map((policy) => [policy.id, tell(policy.name)]));
  const on = chosen.policies.size;
  return html`<details class="policies"><summary><h2>${say('prepare.policies')}</h2>
    <span class="tag">${on ? say('prepare.policies.on', on) : say('prepare.policies.off')}</span></summary>
    <fieldset><small>${say('prepare.policies.about')}</small>
    ${app.state.choices.policies.map((policy) => {
      const clash = policy.excludes.find((other) => chosen.policies.has(other));
      return html`<label class="choice">
        <input type="checkbox" .checked=${chosen.policies.has(policy.id)} ?disabled=${clash !== undefined}
          @change=${(event) => flip(policy, event.target.checked)}>
        <span><b>${tell(policy.name)}</b><small>${tell(policy.about)}</small>
          ${clash ? html`<small class="why">${say('prepare.clash', names.get(clash))}</small>` : ''}</span>
      </label>`;
    })}</fieldset></details>`;
}

function kept(app) {
  const lessons = app.state.kept?.lessons ?? [];
  const going = lessons.filter((row) => row.state === 'open' || row.state === 'running');
  const past = lessons.filter((row) => row.state !== 'open' && row.state !== 'running');
  return html`<h2>${say('kept.going')}</h2>
    ${going.length ? going.map((row) => rowOf(row, app)) : html`<p>${say('kept.none')}</p>`}
    ${past.length ? html`<details><summary>${say('kept.past', past.length)}</summary>${past.map((row) => rowOf(row, app))}</details>` : ''}`;
}

function rowOf(row, app) {
  const going = row.fits && (row.state === 'open' || row.state === 'running');
  return html`<article class="kept">
    <div><b>${tell(row.title)}</b> <span class="code">${row.code}</span>
      <small>${say(`state.${row.state}`)} · ${say('kept.size', row.teams, row.seats)}
        · ${row.usedAt ? say('kept.used', moment(row.usedAt)) : say('kept.unknown')}
        · ${say('kept.bytes', count(Math.ceil(row.bytes / 1024)))}
        ${row.erasedOn ? html`· ${say('kept.erased', row.erasedOn)}` : ''}</small>
      ${row.fits ? '' : html`<small class="why">${say('kept.other')}</small>`}</div>
    ${going ? html`<button class="plain" @click=${() => app.go(`/les/${row.code}`)}>${say('kept.on')}</button>` : ''}
  </article>`;
}
