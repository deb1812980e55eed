import { element } from './dom.js';

/** @param {object[]} papers issued ones with a number, drafts without */
export function letters(papers) {
  return papers.length ? element('ul.huiyin-files', {}, ...papers.map(paper)) : null;
}

function paper({ title, number, organ, to, on, word, pdf }) {
  return element(
    'li',
    {},
    link(pdf, number ? `${title} ${number}` : `${title}（草稿预览）`),
    word ? ' ' : null,
    word ? link(word, 'Word') : null,
    element('span.huiyin-hint', {}, `（${organ} 致 ${to}，${on}）`),
  );
}

/** Only paths of our own server; a link of another kind could run a script. */
function link(url, text) {
  return url.startsWith('/') && !url.startsWith('//')
    ? element('a', { href: url, target: '_blank', rel: 'noopener' }, text)
    : text;
}
