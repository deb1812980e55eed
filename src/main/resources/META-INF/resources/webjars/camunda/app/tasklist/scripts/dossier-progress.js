import { inWords } from './day.js';
import { pairs } from './dossier-facts.js';
import { element } from './dom.js';

/** @param {object[]} places where the petition stands, each with what may follow */
export function progress(places) {
  return places.length ? element('div', {}, ...places.map(place)) : null;
}

function place({ model, step, holder, next, meanwhile }) {
  return element(
    'div',
    {},
    element('p', {}, '现在：', element('b', {}, step), `（${model}）`, holder ? `由 ${holder} 办理` : null),
    next.length ? element('ul', {}, ...next.map((one) => element('li', {}, `接下来：${one}`))) : null,
    meanwhile.length ? element('p.huiyin-hint', {}, `期间可能发生：${meanwhile.join('、')}`) : null,
  );
}

/** @param {object[]} acts the petition's file, oldest first */
export function deeds(acts) {
  return acts.length ? element('div', {}, ...acts.map(deed)) : null;
}

function deed({ on, title, article, organ, who, lines }) {
  const head = [inWords(on), title, article ? `（${article}）` : '', organ, who].filter(Boolean).join(' ');
  return element('details', {}, element('summary', {}, head), pairs(lines.map(({ label, text }) => [label, text])));
}

/** @param {object} linked numbers of petitions that hang together with this one */
export function links({ joinedInto, joined, splitFrom, split }) {
  const rows = [
    ['已并入', joinedInto ? [joinedInto] : []],
    ['并入本件', joined],
    ['分拆自', splitFrom ? [splitFrom] : []],
    ['已分出', split],
  ].filter(([, numbers]) => numbers.length);
  return rows.length ? pairs(rows.map(([name, numbers]) => [name, numbers.join('、')])) : null;
}
