// How the server is doing.
import {html, render} from '/lib/lit-html/lit-html.js';
import {ask, Refusal} from './server.js';
import {count, loadWords, say, span, tell} from './words.js';

const EVERY = 2000;
const millis = (micros) => count(Math.round(micros / 100) / 10);

const line = (name, value) => html`<tr><th scope="row">${say(name)}</th><td>${value}</td></tr>`;

function disk(flushes) {
  return flushes.count === 0 ? say('operator.disk.none')
    : say('operator.disk.figures', millis(flushes.median), millis(flushes.p99), millis(flushes.longest), flushes.count);
}

const report = (now) => html`<section class="card"><h1>${say('operator.title')}</h1><p>${say('operator.about')}</p>
  <table>
    ${line('operator.health', html`<b class=${now.health === 'ready' ? 'ready' : 'why'}>${say(`operator.health.${now.health}`)}</b>`)}
    ${line('operator.disk', disk(now.flushes))}
    ${line('operator.up', span(now.upSeconds))}
    ${line('operator.memory', say('operator.memory.of', count(now.usedMegabytes), count(now.mostMegabytes)))}
    ${now.processorPercent === undefined ? '' : line('operator.processor', `${now.processorPercent} %`)}
    ${line('operator.browsers', now.browsers)}
    ${line('operator.version', now.version ?? say('operator.source'))}
    ${line('operator.java', now.java)}
  </table></section>
  <section class="card"><h2>${say('operator.lessons')}</h2>${now.lessons.length ? html`<div class="wide"><table>
    <thead><tr>${['lesson', 'phase', 'teams', 'present'].map((key) => html`<th scope="col">${say(`operator.${key}`)}</th>`)}</tr></thead>
    <tbody>${now.lessons.map((lesson) => html`<tr><td>${tell(lesson.title)}</td><td>${say(`phase.${lesson.phase}`)}</td>
      <td>${lesson.teams}</td><td>${say('operator.of', lesson.present, lesson.trainees)}</td></tr>`)}</tbody>
  </table></div>` : html`<p>${say('operator.none')}</p>`}</section>
  <p><small>${say('operator.plain', location.host)}</small></p>`;

async function look() {
  const page = document.getElementById('page');
  let inside;
  try {
    inside = report(await ask('/api/beheer'));
  } catch (refused) {
    inside = html`<p class="banner bad">${refused instanceof Refusal ? tell(refused.text) : say('error.offline')}</p>`;
  }
  render(html`<header><span class="name">Kostenbewust Interveniëren</span><nav><a href="/">${say('bar.lessons')}</a></nav></header>
    <main class="sheet">${inside}</main>`, page);
  setTimeout(look, EVERY);
}

await loadWords();
look();
