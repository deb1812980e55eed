const CHINESE = /\p{Script=Han}/u;
const UNKNOWN = '操作未能完成，请稍后重试；仍不成功时，请与系统管理员联系。';

/**
 * The sentence meant for the officer in a message of the engine, which wraps it: "Cannot submit … Message: 'sentence'".
 *
 * @param {string} message
 * @returns {string} never English; a message without a Chinese sentence becomes one that says what to do
 */
export function sentenceFor(message) {
  const start = message.search(CHINESE);
  if (start < 0) {
    return UNKNOWN;
  }
  const wrapping = message.slice(0, start).lastIndexOf(': ');
  return wrapping < 0 ? message : message.slice(wrapping + 2).replace(/^'|'$/g, '');
}
