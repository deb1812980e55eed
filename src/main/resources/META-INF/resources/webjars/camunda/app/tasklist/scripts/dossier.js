import { attachments } from './dossier-attachments.js';
import { clocks } from './dossier-clocks.js';
import { comments } from './dossier-comments.js';
import { facts, petitioner } from './dossier-facts.js';
import { history, notices } from './dossier-history.js';
import { letters } from './dossier-letters.js';
import { deeds, links, progress } from './dossier-progress.js';
import { element, section, showRefusal } from './dom.js';
import { read } from './server.js';

function draw(node, taskId, dossier) {
  node.replaceChildren(
    element('h3', {}, element('span.huiyin-number', {}, dossier.number), ' · ', dossier.headline),
    element('p', {}, element('a', { href: `/desk/petitions/${encodeURIComponent(dossier.number)}/acts`, target: '_blank' }, '登记来件与事项变动')),
    section('程序进展', progress(dossier.progress)),
    section('期限', clocks(dossier.clocks, dossier.number)),
    section('信访请求', list(dossier.requests)),
    section('事实和理由', dossier.facts ? element('p.huiyin-facts', {}, dossier.facts) : null),
    section('信访人', petitioner(taskId, dossier.petitioner)),
    section('登记情况', facts(dossier)),
    section('关联信访事项', links(dossier.links)),
    section('文书', letters(dossier.letters)),
    section('附件', attachments(dossier.attachments)),
    section('办理材料', deeds(dossier.acts)),
    section('办理经过', history(dossier.history)),
    section('通知', notices(dossier.notices)),
    section('批注', comments(taskId, dossier.comments)),
  );
}

function list(requests) {
  return requests.length ? element('ol', {}, ...requests.map((one) => element('li', {}, one))) : null;
}

async function open(node, taskId) {
  node.className = 'huiyin-dossier';
  node.replaceChildren(element('p', { role: 'status' }, '正在加载案卷…'));
  try {
    draw(node, taskId, await read(`/api/dossier?task=${encodeURIComponent(taskId)}`));
  } catch (refusal) {
    console.warn('dossier not shown', refusal);
    showRefusal(node, refusal.message);
  }
}

/** The petition behind the task. Read when the tab is opened and not before: each reading is put on the trail. */
export default {
  id: 'huiyin-dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '案卷' },
  render: (node, { taskId }) => {
    open(node, taskId);
  },
};
