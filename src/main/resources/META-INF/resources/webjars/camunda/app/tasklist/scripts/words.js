/** Where Camunda keeps its settings in the browser, the words of each web application among them. */
const STORE = 'camunda-web';

/**
 * Puts the Chinese words where Camunda looks for them, before the web application starts.
 *
 * Otherwise Camunda draws its first page while the words are still on their way: the keys are seen instead, and where a
 * word is asked for only once they stay. That is every first visit, and logging out empties the browser's storage.
 */
export async function wordsFirst() {
  const base = document.querySelector('base');
  const place = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const key = `${place}_locales_data_zh-CN_${window.bust}`;
  const stored = JSON.parse(localStorage.getItem(STORE) ?? '{}');
  if (stored[key]) {
    return;
  }
  try {
    const answer = await fetch(`${place}zh-CN.json?bust=${window.bust}`, { credentials: 'same-origin' });
    if (answer.ok && !answer.redirected) {
      stored[key] = JSON.stringify(await answer.json());
      localStorage.setItem(STORE, JSON.stringify(stored));
    }
  } catch (unreachable) {
    console.warn('words not there before the start', unreachable);
  }
}
