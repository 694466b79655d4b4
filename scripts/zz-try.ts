import { chromium } from 'playwright-core';
import { readFileSync, existsSync } from 'node:fs';
import { join, extname } from 'node:path';
const T: Record<string,string> = {'.html':'text/html; charset=utf-8','.js':'text/javascript; charset=utf-8','.json':'application/json','.png':'image/png','.xml':'text/xml; charset=utf-8'};
const D='/tmp/bt';
const cache = new Map<string, Buffer>();
(async () => {
  const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
  for (let i=0;i<3;i++){
  const t0 = Date.now();
  const ctx = await b.newContext({ viewport: {width:1280,height:800}, locale:'zh-CN' });
  await ctx.route('**/*', (route) => {
    const u = new URL(route.request().url());
    if (u.origin !== 'https://localhost:3000') { console.log('abroad', u.href); return route.abort(); }
    let p = decodeURIComponent(u.pathname);
    const f = p.startsWith('/workbench/files/') ? join(D,'workbench',p.slice(17)) : p.startsWith('/workbench/') ? join(D,'workbench/page', p.slice(11) || 'index.html') : join(D,'addin',p);
    if (!existsSync(f)) { console.log('404', p); return route.fulfill({status:404}); }
    return route.fulfill({ body: cache.get(f) ?? (cache.set(f, readFileSync(f)), cache.get(f)), contentType: T[extname(f)] ?? 'application/octet-stream' });
  });
  const page = await ctx.newPage();
  page.on('console', m => console.log('console', m.type(), m.text().slice(0,300)));
  page.on('pageerror', e => console.log('ERR', e.message));
  await page.goto('https://localhost:3000/workbench/');
  console.log('goto', Date.now()-t0);
  await page.waitForFunction('window.workbench !== undefined', undefined, {timeout:60000});
  console.log('workbench', Date.now()-t0);
  await page.locator('[data-control="Jiedui.Pane"]').click();
  const pane = page.frameLocator('.runtime iframe');
  await pane.getByRole('button', {name:'开始使用'}).click({timeout:60000});
  console.log('pane', Date.now()-t0);
  await pane.getByRole('button', {name:'审核工作簿'}).click({timeout:60000});
  await pane.getByRole('list', {name:'问题列表'}).waitFor({timeout:60000});
  console.log('checked', Date.now()-t0, await page.evaluate('JSON.stringify(window.workbench.host.counters.now)'));
  await page.screenshot({path:`/tmp/bt/a${i}.png`});
  console.log('shot', Date.now()-t0);
  await ctx.close();
  }
  await b.close();
})();
