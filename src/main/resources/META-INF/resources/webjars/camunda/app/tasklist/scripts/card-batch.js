import { read } from './server.js';

/** Cards of the page shown last; a refreshed list shows them until the new ones arrive. */
let known = new Map();

/** @type {Map<string, ((card: object | null) => void)[]>} */
let waiting = new Map();

/**
 * Asks for the card of one task. The list draws all its tasks in one turn of the event loop, so the question goes to the
 * server in the next one, for the whole page at once.
 *
 * @param {string} taskId
 * @param {(card: object | null) => void} show called with null when one may not see the petition
 */
export function card(taskId, show) {
  if (waiting.size === 0) {
    setTimeout(askForAll);
  }
  waiting.set(taskId, [...(waiting.get(taskId) ?? []), show]);
  if (known.has(taskId)) {
    show(known.get(taskId));
  }
}

async function askForAll() {
  const asked = waiting;
  waiting = new Map();
  try {
    const cards = await read(`/api/cards?ids=${[...asked.keys()].map(encodeURIComponent).join(',')}`);
    known = new Map(cards.map((one) => [one.taskId, one]));
  } catch (refusal) {
    console.warn('cards not shown', refusal);
    known = new Map();
  }
  asked.forEach((shows, taskId) => shows.forEach((show) => show(known.get(taskId) ?? null)));
}
