import { leaveForLogin } from './login-page.js';

/** The server said no; the message is its own Chinese sentence. */
export class Refusal extends Error {}

/** @param {string} path */
export async function read(path) {
  const answer = await ask(path, { headers: { Accept: 'application/json' } });
  return answer.json();
}

/**
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<object | null>} null when the server sends no content
 */
export async function send(path, body = {}) {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': forgeryToken() };
  const answer = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

async function ask(path, options) {
  const answer = await reach(path, { ...options, credentials: 'same-origin' });
  if (answer.status === 401 || (answer.redirected && new URL(answer.url).pathname === '/login')) {
    leaveForLogin();
    throw new Refusal('登录已失效，请重新登录。');
  }
  if (!answer.ok) {
    throw new Refusal(await sentenceOf(answer));
  }
  return answer;
}

async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch (unreachable) {
    throw new Refusal('无法连接服务器，请检查网络后重试。', { cause: unreachable });
  }
}

/** Our pages answer a problem (detail), the engine's API an exception (message). */
async function sentenceOf(answer) {
  try {
    const body = await answer.json();
    return body.detail || body.message || body.title || unexpected(answer);
  } catch (noJson) {
    console.warn('answer without a sentence', answer.status, noJson);
    return unexpected(answer);
  }
}

function unexpected(answer) {
  return `服务器未能完成请求（${answer.status}），请稍后重试。`;
}

function forgeryToken() {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('HUIYIN-XSRF='));
  return cookie ? decodeURIComponent(cookie.slice('HUIYIN-XSRF='.length)) : '';
}
