import { inWords } from './day.js';
import { element, showRefusal } from './dom.js';
import { read, Refusal } from './server.js';

/**
 * Says why the last day of a clock is what it is: its events and each day counted.
 *
 * @param {Element} place
 * @param {string} petition number
 * @param {object} clock of the dossier
 */
export async function explain(place, petition, clock) {
  try {
    const reasons = await read(`/api/deadlines/${encodeURIComponent(petition)}/${clock.duty}`);
    const here = reasons.filter((reason) => reason.start === clock.started && reason.organ === clock.organ);
    place.replaceChildren(...here.map(reason));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    showRefusal(place, refusal.message);
  }
}

function reason(why) {
  const length = why.setByDecider ? '' : `期限 ${why.period}，`;
  return element(
    'div',
    {},
    element('p', {}, `${why.article}：${length}${why.basis}；工作日历版本 ${why.calendarVersion}`),
    element('ul', {}, ...why.story.map((event) => element('li', {}, `${inWords(event.on)} ${event.what}（${event.who}）`))),
    element('ul', {}, ...why.days.map((line) => element('li', {}, [line.days, line.why, line.numbers].join(' ')))),
  );
}
