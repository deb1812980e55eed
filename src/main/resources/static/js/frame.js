// What every page needs: a word when a request in the background fails.
document.addEventListener('htmx:responseError', event => say(event.detail.xhr.status === 401 || event.detail.xhr.status === 403
  ? '登录已经失效或者没有权限，请刷新页面后重试。' : '系统出错，操作没有完成，请稍后再试。'));
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
}
