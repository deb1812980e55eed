// Says that a file is too large before it is sent; the server says so too, but a browser may not wait to hear it.
const file = document.getElementById('file');
const sentence = document.getElementById('too-large');
const most = Number(file.dataset.megabytes);

file.addEventListener('change', check);
file.form.addEventListener('submit', event => {
  if (!check()) event.preventDefault();
  else file.form.querySelector('button[type=submit]').disabled = true;
});

function check() {
  const size = (file.files[0]?.size ?? 0) / 1048576;
  const fits = size <= most;
  sentence.textContent = fits ? '' : `文件有 ${Math.ceil(size)} MB，超过 ${most} MB，请拆分后再导入。`;
  file.toggleAttribute('aria-invalid', !fits);
  return fits;
}
