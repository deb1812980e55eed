import { prepare } from '../../tasklist/scripts/page.js';
import { wordsFirst } from '../../tasklist/scripts/words.js';

// There is one login, /login.
prepare(['cockpit.login:default-login-form']);

await wordsFirst();

export default {
  app: { name: '流程监控', vendor: '回音' },
  // The webapp asks for the browser's language without its region ("zh"), which never matches "zh-CN":
  // with one locale that is also the fallback, every browser gets Chinese.
  locales: { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' },
  // The message greets on behalf of Camunda and leads to Camunda's welcome page.
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/drafts', '../tasklist/scripts/login'],
};
