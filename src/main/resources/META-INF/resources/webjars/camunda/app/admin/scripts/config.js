import { prepare } from '../../tasklist/scripts/page.js';

// There is one login, /login.
prepare(['admin.login:default-login-form']);

export default {
  app: { name: '系统管理', vendor: '回音' },
  locales: { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/drafts', '../tasklist/scripts/login'],
};
