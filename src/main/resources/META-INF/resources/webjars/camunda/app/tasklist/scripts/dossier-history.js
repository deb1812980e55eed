import { element } from './dom.js';

/** @param {object[]} steps oldest first, as the trail has them */
export function history(steps) {
  return steps.length ? element('ol.huiyin-history', {}, ...steps.map(step)) : null;
}

function step({ at, who, post, what, article, detail }) {
  return element(
    'li',
    {},
    element('time', {}, at),
    element('span.huiyin-who', {}, [post, who].filter(Boolean).join(' ')),
    element('span', {}, what, article ? element('span.huiyin-hint', {}, `（${article}）`) : null),
    detail ? element('p.huiyin-facts', {}, detail) : null,
  );
}

/** @param {{at: string, text: string}[]} sent */
export function notices(sent) {
  const item = ({ at, text }) => element('li', {}, element('time', {}, at), element('span', {}, text));
  return sent.length ? element('ol.huiyin-history', {}, ...sent.map(item)) : null;
}
