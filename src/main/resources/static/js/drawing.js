// Draws the models a petition stands in and frames the steps where it stands.
for (const place of document.querySelectorAll('.drawing')) draw(place);

async function draw(place) {
  const answer = await fetch(place.dataset.model);
  if (!answer.ok) {
    place.textContent = '流程图暂时不能显示。';
    return;
  }
  const viewer = new window.BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const here = place.dataset.here.split(' ').filter(id => viewer.get('elementRegistry').get(id));
  for (const id of here) canvas.addMarker(id, 'here');
  canvas.zoom('fit-viewport', 'auto');
}
