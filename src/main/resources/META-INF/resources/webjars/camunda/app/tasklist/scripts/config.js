import { earliestDueFirst } from './earliest-due.js';
import { prepare } from './page.js';
import { wordsFirst } from './words.js';

prepare([
  // The engine's own log is not the history of a petition; the tab 案卷 tells that history in words.
  'tasklist.task.detail:task-detail-history',
  // Petitions begin at registration, never from Tasklist.
  'tasklist.navbar.action:start-process-action',
  'tasklist.navbar.action:create-task-action',
  // The engine's comments would keep personal text outside the register.
  'tasklist.task.action:task-action-comment',
  // There is one login, /login.
  'tasklist.login:default-login-form',
]);

earliestDueFirst();
await wordsFirst();

export default {
  app: { name: '信访办理系统', vendor: '回音' },
  locales: { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' },
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/drafts',
    'scripts/login',
    'scripts/notifications',
    'scripts/chinese-forms',
    'scripts/form-lists',
    'scripts/navbar',
    'scripts/cards',
    'scripts/dossier',
  ],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选器' },
    focusList: { key: 'ctrl+alt+l', description: '转到列表中的第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到任务表单的第一个输入框' },
  },
};
