import { forgetDrafts, keepDraftsInMemory } from './draft-store.js';

/** Tasklist takes the form away when one of these is chosen. */
const LEAVES = '.nav-tabs a, .tasks-list li.task';
const SAVE = '.task-details .form-actions > button[ng-click^="save"]';

// Form texts are personal data; they belong into the register and not into the storage of a shared computer.
forgetDrafts();
keepDraftsInMemory();
window.addEventListener('pagehide', forgetDrafts);

// Whoever looks into the dossier and comes back finds what they typed. Tasklist's own button knows how to save; it is hidden.
document.addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof Element && target.closest(LEAVES)) {
      document.querySelector(SAVE)?.click();
    }
  },
  true,
);
