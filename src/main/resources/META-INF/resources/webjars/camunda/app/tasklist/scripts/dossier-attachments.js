import { element } from './dom.js';

/** @param {object[]} files */
export function attachments(files) {
  return files.length ? element('ul.huiyin-files', {}, ...files.map(file)) : null;
}

function file({ name, size, url }) {
  const shown = isOurs(url) ? element('a', { href: url, target: '_blank', rel: 'noopener' }, name) : name;
  return element('li', {}, shown, element('span.huiyin-hint', {}, `（${inWords(size)}）`));
}

/** Only paths of our own server; a link of another kind could run a script. */
function isOurs(url) {
  return url.startsWith('/') && !url.startsWith('//');
}

/** @param {number} bytes */
function inWords(bytes) {
  if (bytes < 1024) {
    return `${bytes} 字节`;
  }
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
