/* The page does without: sorting, copying, and open folds on paper are all that this adds. */
document.querySelectorAll('table.board').forEach(table => {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    if (!column) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.title = 'Sort by this column';
    while (head.firstChild) button.append(head.firstChild);
    head.append(button);
    button.addEventListener('click', () => {
      const up = head.getAttribute('aria-sort') === 'descending';
      heads.forEach(h => h.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const value = row => parseFloat(row.cells[column].dataset.v);
      for (const body of table.tBodies) {
        const rows = [...body.rows].filter(row => !row.classList.contains('part'));
        rows.sort((a, b) => {
          const [x, y] = [value(a), value(b)];
          if (isNaN(x) || isNaN(y)) return isNaN(x) - isNaN(y);
          return up ? x - y : y - x;
        }).forEach(row => body.append(row));
      }
    });
  });
});
document.querySelectorAll('a.tsv').forEach(link => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'copy';
  button.title = 'Copy as tab-separated text';
  link.after(button);
  button.addEventListener('click', async () => {
    const text = decodeURIComponent(link.href.slice(link.href.indexOf(',') + 1));
    try { await navigator.clipboard.writeText(text); }
    catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.textContent = 'copied';
    setTimeout(() => { button.textContent = 'copy'; }, 1500);
  });
});
addEventListener('beforeprint', () => document.querySelectorAll('details:not([open])').forEach(d => { d.open = true; d.dataset.shut = 1; }));
addEventListener('afterprint', () => document.querySelectorAll('details[data-shut]').forEach(d => { d.open = false; }));
