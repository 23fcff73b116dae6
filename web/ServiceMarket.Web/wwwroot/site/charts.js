// <div class="chart" data-chart="{ECharts option as JSON}">. Text tooltips only: the page's policy forbids inline style in markup.
document.querySelectorAll('[data-chart]').forEach(element => {
  const option = JSON.parse(element.dataset.chart);
  option.tooltip = { ...option.tooltip, renderMode: 'richText' };
  option.animation = false;
  const chart = echarts.init(element, null, { renderer: 'svg' });
  chart.setOption(option);
  addEventListener('resize', () => chart.resize());
});
