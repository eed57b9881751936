// Asking the server: what is read once, and the line over which a lesson is led.
export class Refusal extends Error {
  constructor(status, text) {
    super(text.nl);
    this.status = status;
    this.text = text;
  }
}

async function answer(response) {
  if (response.ok) {
    return response.status === 204 ? null : response.json();
  }
  throw new Refusal(response.status, await response.json().catch(() => ({nl: `${response.status}`})));
}

export const ask = async (path) => answer(await fetch(path));
export const post = async (path, body) => answer(await fetch(path, {method: 'POST', body: JSON.stringify(body)}));

/** Farewells of the server that are no reason to come back by oneself, as codes of the socket. */
const TAKEN_OVER = 4008;
const STAY_AWAY = new Set([4001, 4007, TAKEN_OVER, 4009]);
const FIRST_WAIT = 300;
const LONGEST_WAIT = 5000;

/**
 * The line to one lesson. What is asked is numbered and sent one at a time, the next when the one before was answered; what was
 * not answered when the line broke is sent again under its own number.
 */
export class Line {
  #code;
  #protocol;
  #hear;
  #socket = null;
  #waiting = [];
  #number = null;
  #wait = FIRST_WAIT;
  #closed = false;

  /** hear(kind, value): 'message' and what the server sent; 'line' and 'open', 'lost' or 'taken'; 'refused' and why. */
  constructor(code, protocol, hear) {
    this.#code = code;
    this.#protocol = protocol;
    this.#hear = hear;
    this.#open();
  }

  #open() {
    const socket = new WebSocket(`ws://${location.host}/lijn`);
    this.#socket = socket;
    socket.onopen = () => socket.send(JSON.stringify(
      {type: 'lead', protocol: this.#protocol, code: this.#code, secret: ''}));
    socket.onmessage = (event) => this.#heard(JSON.parse(event.data));
    socket.onclose = (event) => this.#lost(event.code);
  }

  #heard(message) {
    if (message.type === 'leading') {
      this.#wait = FIRST_WAIT;
      this.#hear('line', 'open');
      this.#number = Math.max(this.#number ?? 0, message.lastNumber);
      this.#send();
    } else if (message.type === 'accepted' || message.type === 'refused') {
      this.#answered(message);
    } else {
      this.#hear('message', message);
    }
  }

  #answered(message) {
    const first = this.#waiting[0];
    if (first && first.number === message.number) {
      this.#waiting.shift();
      if (message.type === 'refused') {
        this.#hear('refused', message.text);
      }
      first.done(message.type === 'accepted');
    }
    this.#send();
  }

  #send() {
    const first = this.#waiting[0];
    if (first && this.#socket.readyState === WebSocket.OPEN) {
      first.number ??= ++this.#number;
      this.#socket.send(JSON.stringify({type: 'steer', number: first.number, steering: first.steering}));
    }
  }

  /** Leads the lesson; tells whether it was done. */
  steer(steering) {
    return new Promise((done) => {
      this.#waiting.push({steering, done});
      if (this.#waiting.length === 1 && this.#number !== null) {
        this.#send();
      }
    });
  }

  #lost(code) {
    if (this.#closed) {
      return;
    }
    if (code === TAKEN_OVER) {
      // Another device counts on from here: what waited must not be taken for what was asked there.
      this.#waiting.splice(0).forEach((asked) => asked.done(false));
    }
    this.#hear('line', code === TAKEN_OVER ? 'taken' : 'lost');
    if (!STAY_AWAY.has(code)) {
      setTimeout(() => this.#closed || this.#open(), this.#wait);
      this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
    }
  }

  /** Takes the lesson back from wherever it is led now. */
  again() {
    this.#open();
  }

  close() {
    this.#closed = true;
    this.#socket.close();
  }
}
