import { daysLeft } from './days-left.js';
import { element } from './dom.js';

const HEADS = ['事项', '责任单位', '依据', '起算日', '最后一日', '剩余'];

/** @param {object[]} running */
export function clocks(running) {
  if (running.length === 0) {
    return null;
  }
  const heads = HEADS.map((head) => element('th', { scope: 'col' }, head));
  return element(
    'table.table.huiyin-clocks',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...running.map(row)),
  );
}

function row(clock) {
  const shown = daysLeft(clock.state, clock.daysLeft) ?? '—';
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, clock.name, clock.window ? element('span.huiyin-mark', {}, '信访人期限') : null),
    element('td', {}, clock.organ ?? '—'),
    element('td', {}, clock.article ?? '—'),
    element('td', {}, clock.started),
    element('td', {}, clock.lastDay, moved(clock)),
    element('td', {}, shown, clock.doneOn ? `（${clock.doneOn}）` : null),
  );
}

/** A last day that was moved says from where, since officers count the days themselves. */
function moved({ rawLastDay, lastDay }) {
  return rawLastDay && rawLastDay !== lastDay ? element('span.huiyin-hint', {}, `（由 ${rawLastDay} 顺延）`) : null;
}
