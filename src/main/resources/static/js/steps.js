// Draws the table of steps as bars; the table stays the truth and stays readable without this file.
const table = document.getElementById('steps');
const place = document.getElementById('steps-chart');
const rows = [...table.tBodies[0].rows].map(row => [row.cells[0].textContent, Number(row.cells[1].textContent)]);

place.hidden = false;
place.style.height = `${Math.max(140, 60 + rows.length * 34)}px`;
const chart = window.echarts.init(place, null, { renderer: 'canvas' });
chart.setOption({
  animation: false,
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
  grid: { left: 8, right: 40, top: 8, bottom: 8, containLabel: true },
  xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
  yAxis: { type: 'category', inverse: true, data: rows.map(row => row[0]), axisTick: { show: false } },
  series: [{ type: 'bar', data: rows.map(row => row[1]), barMaxWidth: 20, color: '#1f4e79', label: { show: true, position: 'right' } }],
});
addEventListener('resize', () => chart.resize());
