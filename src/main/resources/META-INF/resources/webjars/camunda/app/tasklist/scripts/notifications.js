import { sentenceFor } from './sentence.js';

const ALERT = 'uib/template/alert/alert.html';
const { angular } = window;

/**
 * An officer reads why a step was refused and not how the engine reports it; support finds that in the console. The
 * refusal goes when the officer goes on, since beside the next task it would be read as that task's.
 */
function inChinese(notifications, root) {
  const add = notifications.addError;
  notifications.addError = function addError(error) {
    if (error.message && !error.unsafe) {
      console.warn('refused', error.message);
      error.message = sentenceFor(error.message);
    }
    this.clear({ type: 'danger' });
    add.call(this, error);
  };
  root.$on('$locationChangeSuccess', () => notifications.clear({ type: 'danger' }));
  return notifications;
}

angular.module('cam.commons.util').decorator('Notifications', ['$delegate', '$rootScope', inChinese]);

// Screen readers read this label of the button that closes a message.
angular.module(ALERT).run(['$templateCache', (cache) => cache.put(ALERT, cache.get(ALERT).replace('>Close<', '>关闭<'))]);
