import { prepare } from '../../tasklist/scripts/page.js';
import { wordsFirst } from '../../tasklist/scripts/words.js';

// There is one login, /login.
prepare(['welcome.login:default-login-form']);

await wordsFirst();

export default {
  app: { name: '信访办理系统', vendor: '回音' },
  locales: { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/drafts', '../tasklist/scripts/login'],
  links: [
    { label: '工作台', href: '/desk', description: '今日待办、通知和登记' },
    { label: '登记信访', href: '/desk/register', description: '登记新收到的信访事项' },
  ],
};
