import { forgetDrafts } from './draft-store.js';

let leaving = false;
let loggedOut = false;

/** To be called when the officer asks to log out, before the session ends. */
export function noteLogout() {
  loggedOut = true;
}

/** Leaves for the one login page; once, since several calls may find the session ended at the same time. */
export function leaveForLogin() {
  if (leaving) {
    return;
  }
  leaving = true;
  forgetDrafts();
  location.replace(loggedOut ? '/login?logout' : '/login');
}
