/** Keys under which Camunda Forms and embedded forms keep what was typed. */
const DRAFT_KEYS = ['camunda-form:', 'camForm:'];

const isDraft = (key) => DRAFT_KEYS.some((prefix) => key.startsWith(prefix));

/** Removes every draft that this browser holds for our site. */
export function forgetDrafts() {
  Object.keys(localStorage)
    .filter(isDraft)
    .forEach((key) => localStorage.removeItem(key));
}

/**
 * Refuses to store drafts. They are written by a button, but also when a session times out: the very moment in which an
 * officer has left the desk and the next person may open the browser.
 */
export function refuseDrafts() {
  const store = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(key, value) {
    if (!isDraft(String(key))) {
      store.call(this, key, value);
    }
  };
}
