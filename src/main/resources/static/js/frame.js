// What every page needs: a word when a request in the background fails.
const sentences = {
  401: '登录已经失效，请刷新页面后重新登录。',
  403: '登录已经失效或者没有权限，请刷新页面后重试。',
  413: '附件过大，没有登记，请减小后再提交。',
};
document.addEventListener('htmx:responseError',
  event => say(sentences[event.detail.xhr.status] ?? '系统出错，操作没有完成，请稍后再试。'));
document.addEventListener('htmx:sendError', () => say('网络不通，操作没有完成，请检查网络后再试。'));

function say(sentence) {
  let box = document.getElementById('trouble');
  if (!box) {
    box = document.createElement('div');
    box.id = 'trouble';
    box.className = 'summary';
    box.setAttribute('role', 'alert');
    document.getElementById('content').prepend(box);
  }
  box.textContent = sentence;
  box.scrollIntoView();
}
