import { element } from './dom.js';

/** Each state has a sign of its own, so that nobody depends on colours. */
const SIGNS = { CALM: '○', SOON: '◐', TODAY: '●', LATE: '!', PAUSED: '‖', DONE: '✓', DONE_LATE: '!', CLOSED: '✓', LAPSED: '–', CANCELLED: '–' };

/** Clocks that have ended; one that was met too late says so, a window only closes, a right not used is given up. */
const ENDED = {
  DONE: '已完成',
  DONE_LATE: '超期完成',
  CLOSED: '已届满',
  LAPSED: '期限已过，视为由本单位办理',
  CANCELLED: '已终止',
};

/**
 * @param {string} state NONE, CALM, SOON, TODAY, LATE, PAUSED, DONE, DONE_LATE, CLOSED, LAPSED or CANCELLED
 * @param {number | null} days calendar days to the last day, negative after it
 * @returns {string} the words for it; empty when no clock runs
 */
export function wordsFor(state, days) {
  if (state in ENDED) {
    return ENDED[state];
  }
  if (state === 'NONE' || days === null) {
    return '';
  }
  if (state === 'PAUSED') {
    return '停止计算';
  }
  if (days === 0) {
    return '今日到期';
  }
  return days > 0 ? `还剩 ${days} 天` : `已超期 ${-days} 天`;
}

/** @returns {HTMLElement | null} null when no clock runs */
export function daysLeft(state, days) {
  const words = wordsFor(state, days);
  if (!words) {
    return null;
  }
  const sign = element('span', { 'aria-hidden': 'true' }, SIGNS[state] ?? SIGNS.CALM);
  return element(`span.huiyin-days.huiyin-${state.toLowerCase()}`, {}, sign, ` ${words}`);
}
