import { prepare } from '../../tasklist/scripts/page.js';
import { wordsFirst } from '../../tasklist/scripts/words.js';

// There is one login, /login.
prepare(['admin.login:default-login-form']);

await wordsFirst();

export default {
  app: { name: '系统管理', vendor: '回音' },
  locales: { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/drafts', '../tasklist/scripts/login'],
};
