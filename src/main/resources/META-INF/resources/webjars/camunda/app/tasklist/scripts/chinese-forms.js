import { speakChineseInCalendars, writeIsoDates } from './form-dates.js';
import { translate } from './form-translation.js';

const FORM = '.fjs-container';
const WATCHED = { subtree: true, childList: true, characterData: true, attributeFilter: ['placeholder', 'title', 'aria-label', 'alt'] };

const seen = new WeakSet();

/** form-js draws a field again at every change, so each form is watched for as long as it stands. */
function watch(form) {
  if (!seen.has(form)) {
    seen.add(form);
    new MutationObserver(() => translate(form)).observe(form, WATCHED);
  }
  translate(form);
}

function lookForForms() {
  speakChineseInCalendars();
  document.querySelectorAll(FORM).forEach(watch);
}

writeIsoDates();
lookForForms();
new MutationObserver(lookForForms).observe(document.body, { subtree: true, childList: true });
