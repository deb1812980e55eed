import { element } from './dom.js';
import { read } from './server.js';

const FIVE_MINUTES = 5 * 60 * 1000;

function link(target, words) {
  return element('a', { href: target }, words);
}

async function countNotices(badge) {
  try {
    const { unreadNotices } = await read('/api/me');
    badge.textContent = unreadNotices > 99 ? '99+' : String(unreadNotices);
    badge.hidden = unreadNotices === 0;
    badge.title = `${unreadNotices} 条未读通知`;
  } catch (refusal) {
    console.warn('notices not counted', refusal);
    badge.hidden = true;
  }
}

function render(node) {
  const badge = element('span.huiyin-badge', { hidden: '' });
  const notices = link('/desk/notices', '通知');
  notices.append(badge);
  node.className = 'huiyin-nav';
  node.append(link('/desk/register', '登记信访'), link('/desk', '工作台'), notices);
  countNotices(badge);
  const again = setInterval(() => (node.isConnected ? countNotices(badge) : clearInterval(again)), FIVE_MINUTES);
}

/** Ways out of Tasklist to our own pages. */
export default { id: 'huiyin-nav', pluginPoint: 'tasklist.navbar.action', priority: 1000, render };
