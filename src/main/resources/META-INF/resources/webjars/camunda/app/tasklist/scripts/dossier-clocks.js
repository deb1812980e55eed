import { inWords } from './day.js';
import { daysLeft } from './days-left.js';
import { explain } from './dossier-why.js';
import { element } from './dom.js';

const HEADS = ['事项', '责任单位', '依据', '起算日', '最后一日', '剩余'];

/**
 * @param {object[]} running
 * @param {string} petition number
 */
export function clocks(running, petition) {
  if (running.length === 0) {
    return null;
  }
  const heads = HEADS.map((head) => element('th', { scope: 'col' }, head));
  return element(
    'table.table.huiyin-clocks',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...running.flatMap((clock) => rows(clock, petition))),
  );
}

/** The clock and, on demand, the row that says why its last day is what it is. */
function rows(clock, petition) {
  const place = element('td', { colspan: String(HEADS.length) });
  const reasons = element('tr.huiyin-why', { hidden: '' }, place);
  return [row(clock, () => show(reasons, place, clock, petition)), reasons];
}

async function show(reasons, place, clock, petition) {
  reasons.hidden = !reasons.hidden;
  if (!reasons.hidden && !place.hasChildNodes()) {
    await explain(place, petition, clock);
  }
}

function row(clock, toggle) {
  const shown = daysLeft(clock.state, clock.daysLeft) ?? '—';
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, clock.name, clock.window ? element('span.huiyin-mark', {}, '信访人期限') : null),
    element('td', {}, clock.organ ?? '—'),
    element('td', {}, clock.article ?? '—'),
    element('td', {}, inWords(clock.started)),
    element('td', {}, inWords(clock.lastDay), moved(clock), marks(clock), button(clock, toggle)),
    element('td', {}, shown, clock.doneOn ? `（${inWords(clock.doneOn)}）` : null),
  );
}

function button(clock, toggle) {
  const label = `为什么“${clock.name}”是这一天`;
  return element('button.btn.btn-link.huiyin-why-button', { type: 'button', 'aria-label': label, click: toggle }, '为什么？');
}

function marks({ provisional, extendedBy, target }) {
  const marks = [
    provisional ? '暂定：放假通知尚未公布' : null,
    extendedBy > 0 ? `已延长 ${extendedBy} 日` : null,
    target ? `内部目标 ${inWords(target)}` : null,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? null : element('span.huiyin-hint', {}, `（${marks.join('；')}）`);
}

/** A last day that was moved says from where, since officers count the days themselves. */
function moved({ rawLastDay, lastDay }) {
  return rawLastDay && rawLastDay !== lastDay ? element('span.huiyin-hint', {}, `（由${inWords(rawLastDay)}顺延）`) : null;
}
