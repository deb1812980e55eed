/** Keys under which Camunda Forms and embedded forms keep what was typed. */
const DRAFT_KEYS = ['camunda-form:', 'camForm:'];

const isDraft = (key) => DRAFT_KEYS.some((prefix) => String(key).startsWith(prefix));

const { getItem: get, setItem: set, removeItem: remove } = Storage.prototype;

/** What was typed, by task; gone with the page. */
const typed = new Map();

/** Removes every draft that this page or this browser holds for our site. */
export function forgetDrafts() {
  typed.clear();
  Object.keys(localStorage)
    .filter(isDraft)
    .forEach((key) => remove.call(localStorage, key));
}

/**
 * Keeps drafts in the page's memory, never in the browser's storage. They are written by a button, but also when a
 * session times out: the very moment in which an officer has left the desk and the next person may open the browser.
 */
export function keepDraftsInMemory() {
  Storage.prototype.setItem = function setItem(key, value) {
    if (isDraft(key)) {
      typed.set(String(key), String(value));
    } else {
      set.call(this, key, value);
    }
  };
  Storage.prototype.getItem = function getItem(key) {
    return isDraft(key) ? (typed.get(String(key)) ?? null) : get.call(this, key);
  };
  Storage.prototype.removeItem = function removeItem(key) {
    typed.delete(String(key));
    remove.call(this, key);
  };
}
