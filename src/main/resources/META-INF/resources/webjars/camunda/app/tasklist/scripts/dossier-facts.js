import { inWords } from './day.js';
import { element, showRefusal } from './dom.js';
import { send } from './server.js';

/**
 * @param {[string, string | Node | null][]} rows a value of null shows as 无
 * @returns {HTMLElement}
 */
export function pairs(rows) {
  const cells = rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value || '无')]);
  return element('dl.huiyin-pairs', {}, ...cells);
}

/** @param {object} dossier */
export function facts(dossier) {
  const { localities, reception } = dossier;
  return pairs([
    ['办理阶段', dossier.stage],
    ['信访形式', dossier.channel],
    ['信访目的', dossier.purpose],
    ['内容分类', dossier.contentClass.join(' › ')],
    ['人数', `${dossier.headCount} 人`],
    ['联名信访人', reception.coPetitioners.join('、')],
    ['代表', reception.representatives.join('、')],
    ['代理人', reception.agent],
    ['首接首办单位', reception.firstReceiver],
    ['退回次数', `${reception.handedBack} 次`],
    ['初信／重复', occasion(dossier)],
    ['被反映单位或个人', dossier.complainedOf.join('、')],
    ['问题属地', localities.problem],
    ['人员居住地', localities.residence],
    ['责任属地', localities.responsible],
    ['提出日期', written(dossier.submitted)],
    ['收到日期', written(dossier.received)],
    ['受理日期', written(dossier.accepted)],
    ['归档日期', written(dossier.archived)],
  ]);
}

function written(day) {
  return day ? inWords(day) : null;
}

/** Information that an organ found out itself comes from nobody. */
function occasion(dossier) {
  if (dossier.headCount === 0) {
    return null;
  }
  return dossier.first ? '初次信访' : repeated(dossier.repeats);
}

function repeated(earlier) {
  return earlier ? `重复信访（前次 ${earlier}）` : '重复信访';
}

/**
 * @param {string} taskId
 * @param {object} person with name, address and contact masked
 */
export function petitioner(taskId, person) {
  const place = element('div', {});
  place.append(described(person));
  if (person.revealable) {
    place.append(revealButton(taskId, person, place));
  }
  return place;
}

function described(person) {
  return pairs([
    ['姓名（名称）', person.name],
    ['类别', person.kind],
    ['住址', person.address],
    ['联系方式', person.contact],
    ...(person.coPetitioners ?? []).map((other) => ['联名信访人', [other.name, other.address, other.contact].filter(Boolean).join('，')]),
  ]);
}

function revealButton(taskId, person, place) {
  const answer = element('div', {});
  const reveal = async (event) => {
    event.currentTarget.disabled = true;
    try {
      const open = await send(`/api/dossier/reveal?task=${encodeURIComponent(taskId)}`);
      place.replaceChildren(described({ ...person, ...open }));
    } catch (refusal) {
      console.warn('not revealed', refusal);
      button.disabled = false;
      showRefusal(answer, refusal.message);
    }
  };
  const button = element('button.btn.btn-default.btn-sm', { type: 'button', click: reveal }, '显示');
  const hint = element('span.huiyin-hint', {}, '查看完整信息将记入日志');
  return element('div', {}, button, ' ', hint, answer);
}
