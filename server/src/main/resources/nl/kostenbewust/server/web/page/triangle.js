// The waardendriehoek: the gable of a house, with a shape, a colour and a word for each corner.
import {html, svg} from '/lib/lit-html/lit-html.js';
import {say} from './words.js';

const WIDTH = 500;
const HEIGHT = 300;
const TOP = [WIDTH / 2, 0];
const LEFT = [0, HEIGHT];
const RIGHT = [WIDTH, HEIGHT];
const CENTRE = [WIDTH / 2, HEIGHT * 2 / 3];
const RINGS = [25, 50, 75];

const at = (corner, value) => corner.map((c, i) => Math.round((CENTRE[i] + (c - CENTRE[i]) * value / 100) * 10) / 10);
const points = (...all) => all.map((p) => p.join(',')).join(' ');
const ring = (value) => points(at(TOP, value), at(RIGHT, value), at(LEFT, value));
const moved = ([x, y], r, shape) => points(...shape.map(([dx, dy]) => [x + dx * r, y + dy * r]));
const DIAMOND = [[0, -1.12], [1.12, 0], [0, 1.12], [-1.12, 0]];
const HOUSE = [[0, -1.15], [1, -.2], [1, 1], [-1, 1], [-1, -.2]];

export const diamond = (p, r) => svg`<polygon class="mark l" points=${moved(p, r, DIAMOND)}></polygon>`;
export const coin = ([x, y], r) => svg`<circle class="mark r" cx=${x} cy=${y} r=${r}></circle>`;
export const house = (p, r) => svg`<polygon class="mark b" points=${moved(p, r, HOUSE)}></polygon>`;

/** The small shape that stands before the name of a corner. */
export const sign = (corner) => html`<svg class="sign" viewBox="-8 -8 16 16" aria-hidden="true">${
  corner === 'l' ? diamond([0, 0], 6) : corner === 'r' ? coin([0, 0], 6) : house([0, 0], 6)}</svg>`;

const spoken = (c) => say('triangle.spoken', c.legitimacy, c.financialReturn, c.involvement, c.overall);

/** The gable; corners may be absent: then a curtain hangs before it. */
export function triangle(corners) {
  return html`<svg class="triangle" viewBox="-20 -18 540 340" role="img" aria-label=${corners ? spoken(corners) : say('triangle.none')}>
    <polygon class="roof" points="250,-16 -18,306 518,306"></polygon>
    <polygon class="gable" points=${points(TOP, RIGHT, LEFT)}></polygon>
    ${corners ? RINGS.map((value) => svg`<polygon class="ring" points=${ring(value)}></polygon>`) : curtain()}
    ${corners ? lit(corners) : ''}
  </svg>`;
}

function lit(c) {
  const [l, r, b] = [at(TOP, c.legitimacy), at(LEFT, c.financialReturn), at(RIGHT, c.involvement)];
  return svg`<polygon class="lit" points=${points(l, r, b)}></polygon>
    ${diamond(l, 15)}${coin(r, 14)}${house(b, 14)}`;
}

const FOLDS = [...Array(12).keys()];

function curtain() {
  return svg`<clipPath id="behind"><polygon points=${points(TOP, RIGHT, LEFT)}></polygon></clipPath>
    <g clip-path="url(#behind)"><rect class="linen" width=${WIDTH} height=${HEIGHT}></rect>
    ${FOLDS.map((i) => svg`<rect class="fold" x=${i * 42 + 26} width="16" height=${HEIGHT}></rect>`)}</g>`;
}

/** The three figures, each with its shape and its word. */
export const figures = (c) => html`<dl class="figures">
  <div class="l"><dt>${sign('l')}${say('corner.l')}</dt><dd>${c.legitimacy}</dd></div>
  <div class="r"><dt>${sign('r')}${say('corner.r')}</dt><dd>${c.financialReturn}</dd></div>
  <div class="b"><dt>${sign('b')}${say('corner.b')}</dt><dd>${c.involvement}</dd></div>
</dl>`;

export const plate = (c) => html`<span class="plate" title=${say('triangle.overall')}>${c.overall}</span>`;
