import { element, showRefusal } from './dom.js';
import { read, send } from './server.js';

/**
 * @param {string} taskId
 * @param {object[]} written
 */
export function comments(taskId, written) {
  const shown = element('ol.huiyin-history', {}, ...written.map(comment));
  return element('div', {}, shown, box(taskId, shown));
}

function comment({ at, who, text }) {
  return element(
    'li',
    {},
    element('time', {}, at),
    element('span.huiyin-who', {}, who),
    element('p.huiyin-facts', {}, text),
  );
}

function box(taskId, shown) {
  const text = element('textarea.form-control', { rows: '3', 'aria-label': '新批注', placeholder: '请输入批注' });
  const button = element('button.btn.btn-default.btn-sm', { type: 'submit' }, '添加批注');
  const answer = element('div', {});
  const add = async (event) => {
    event.preventDefault();
    if (!text.value.trim()) {
      showRefusal(answer, '请先填写批注。');
      return;
    }
    button.disabled = true;
    await write(taskId, text, shown, answer);
    button.disabled = false;
  };
  return element('form', { submit: add }, text, answer, button);
}

async function write(taskId, text, shown, answer) {
  const task = encodeURIComponent(taskId);
  try {
    await send(`/api/comments?task=${task}`, { text: text.value });
    text.value = '';
    answer.replaceChildren();
    const { comments: written } = await read(`/api/dossier?task=${task}`);
    shown.replaceChildren(...written.map(comment));
  } catch (refusal) {
    console.warn('comment not written', refusal);
    showRefusal(answer, refusal.message);
  }
}
