// All texts of the pages, from the bundles of the server.
const LANGUAGES = ['nl', 'en'];
const stored = localStorage.getItem('language');
export const language = LANGUAGES.includes(stored) ? stored : 'nl';
let words = {};

export async function loadWords() {
  document.documentElement.lang = language;
  const answer = await fetch(`/api/woorden/${language}`);
  words = (await answer.json()).words;
}

export function speak(other) {
  localStorage.setItem('language', other);
  location.reload();
}

/** The text with that key; {0}, {1} are filled in. */
export function say(key, ...fill) {
  const text = words[key];
  if (text === undefined) {
    throw new Error(`no text ${key}`);
  }
  return text.replace(/\{(\d)\}/g, (_, i) => String(fill[i]));
}

/** A text of the game, which has a Dutch and perhaps an English form. */
export function tell(text) {
  return language === 'en' && text.en ? text.en : text.nl;
}

const locale = language === 'en' ? 'en-GB' : 'nl-NL';
const whole = new Intl.NumberFormat(locale);
const day = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'});

export const money = (cents) => `${cents < 0 ? '−' : ''}€ ${whole.format(Math.round(Math.abs(cents) / 100))}`;
export const hours = (halves) => say('hours', `${halves > 1 || halves === 0 ? Math.floor(halves / 2) : ''}${halves % 2 ? '½' : ''}`);
export const count = (number) => whole.format(number);
export const moment = (millis) => day.format(new Date(millis));

/** So long, in words: 40 s, 12 min, 3 uur. */
export function span(seconds) {
  if (seconds < 60) {
    return say('span.seconds', Math.max(0, Math.round(seconds)));
  }
  return seconds < 5400 ? say('span.minutes', Math.floor(seconds / 60)) : say('span.hours', Math.round(seconds / 3600));
}

/** 12:05 */
export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
