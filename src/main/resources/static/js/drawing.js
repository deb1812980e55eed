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
  const shapes = viewer.get('elementRegistry');
  const here = (place.dataset.here ?? '').split(' ').filter(id => shapes.get(id));
  // stands inside a called model: frame the call
  const calls = shapes.filter(shape => shape.type === 'bpmn:CallActivity'
    && shape.businessObject.calledElement === place.dataset.inner).map(shape => shape.id);
  for (const id of here.length ? here : place.dataset.here ? calls : []) canvas.addMarker(id, 'here');
  canvas.zoom('fit-viewport', 'auto');
}
