import { leaveForLogin, noteLogout } from './login-page.js';

// The application's logout ends the session and then shows its own login view, without saying which of the two it was.
document.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('.account .logout a')) {
      noteLogout();
    }
  },
  true,
);

const application = document.querySelector('base').getAttribute('app-name');

/** Takes the place of the application's own login form, which config.js leaves out. */
export default {
  id: 'huiyin-login',
  pluginPoint: `${application}.login`,
  priority: 1000,
  render: leaveForLogin,
};
