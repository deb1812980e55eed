import { card } from './card-batch.js';
import { daysLeft } from './days-left.js';
import { element } from './dom.js';

function draw(place, found) {
  if (!found) {
    place.replaceChildren();
    return;
  }
  place.replaceChildren(
    element('p.huiyin-headline', {}, element('span.huiyin-number', {}, found.number), ' · ', found.headline),
    element(
      'p.huiyin-line',
      {},
      element('span.huiyin-organ', {}, found.organ),
      found.first ? null : element('span.huiyin-mark', {}, '重复信访'),
      found.returned ? element('span.huiyin-mark', {}, '退回重办') : null,
      clock(found),
    ),
    found.demand ? element('p.huiyin-demand', {}, found.demand) : '',
  );
}

function clock(found) {
  const shown = daysLeft(found.state, found.daysLeft);
  if (shown && found.lastDay) {
    shown.title = `期限最后一日：${found.lastDay}`;
  }
  return shown;
}

/** What an officer needs to choose the next task: which petition, whose, how much time. */
export default {
  id: 'huiyin-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, { taskId }) => {
    node.className = 'huiyin-card';
    card(taskId, (found) => draw(node, found));
  },
};
