import { forgetDrafts, refuseDrafts } from './draft-store.js';

// Form texts are personal data; they belong into the register and not into the storage of a shared computer.
forgetDrafts();
refuseDrafts();
window.addEventListener('pagehide', forgetDrafts);
