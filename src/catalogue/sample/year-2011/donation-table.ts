import { textTable } from '../text-table';

/** Goods given by the districts to their paired banners, made up: 2,514.00 万元. Prices in yuan. */
export const GOODS = textTable(
  ['district', 'month', 'purpose', 'basis', 'article', 'article_en', 'qty', 'unit', 'price'],
  `
district | month   | purpose    | basis         | article        | article_en         | qty | unit    | price
110101   | 2011-04 | education  | invoice       | 电脑           | Computers          | 260 | unit    | 4200
110101   | 2011-04 | education  | invoice       | 投影仪         | Projectors         | 48  | unit    | 6500
110102   | 2011-03 | health     | invoice       | 彩色超声诊断仪 | Ultrasound scanners | 3  | unit    | 185000
110102   | 2011-03 | health     | invoice       | 救护车         | Ambulances         | 2   | vehicle | 286000
110105   | 2011-05 | education  | purchase-list | 课桌椅         | Desks and chairs   | 2200 | flat   | 265
110105   | 2011-05 | education  | purchase-list | 图书           | Sets of books      | 600 | flat    | 1100
110105   | 2011-05 | education  | purchase-list | 电脑           | Computers          | 180 | unit    | 4350
110106   | 2011-04 | production | invoice       | 拖拉机         | Tractors           | 12  | unit    | 68500
110106   | 2011-04 | production | invoice       | 播种机         | Seed drills        | 20  | unit    | 15800
110107   | 2011-06 | health     | appraisal     | 监护仪         | Patient monitors   | 24  | unit    | 23500
110107   | 2011-06 | health     | appraisal     | X光机          | X-ray machines     | 2   | unit    | 328000
110108   | 2011-05 | education  | invoice       | 电脑           | Computers          | 420 | unit    | 4180
110108   | 2011-05 | education  | invoice       | 教学一体机     | Teaching screens   | 36  | unit    | 18600
110109   | 2011-09 | education  | purchase-list | 课桌椅         | Desks and chairs   | 1800 | flat   | 258
110109   | 2011-09 | education  | purchase-list | 电脑           | Computers          | 150 | unit    | 4260
110109   | 2011-09 | education  | purchase-list | 校车           | School buses       | 4   | vehicle | 255200
110111   | 2011-10 | livelihood | enquiry       | 太阳能路灯     | Solar street lamps | 320 | lamp    | 2850
110111   | 2011-10 | livelihood | enquiry       | 净水设备       | Water purifiers    | 60  | unit    | 5600
110112   | 2011-09 | education  | invoice       | 校车           | School buses       | 3   | vehicle | 365000
110112   | 2011-09 | education  | invoice       | 体育器材       | Sets of sports gear | 120 | flat   | 3600
110113   | 2011-06 | production | enquiry       | 种羊           | Breeding sheep     | 860 | head    | 1350
110113   | 2011-06 | production | enquiry       | 饲草粉碎机     | Forage choppers    | 75  | unit    | 4800
110114   | 2011-07 | health     | invoice       | 救护车         | Ambulances         | 3   | vehicle | 292000
110114   | 2011-07 | health     | invoice       | 除颤仪         | Defibrillators     | 18  | unit    | 31500
110115   | 2011-08 | production | invoice       | 马铃薯收获机   | Potato harvesters  | 22  | unit    | 36800
110115   | 2011-08 | production | invoice       | 微耕机         | Hand cultivators   | 90  | unit    | 5200
110116   | 2011-11 | livelihood | purchase-list | 电视机         | Television sets    | 700 | unit    | 1680
110116   | 2011-11 | livelihood | purchase-list | 热水器         | Water heaters      | 350 | unit    | 1450
110117   | 2011-10 | health     | appraisal     | 生化分析仪     | Blood analysers    | 4   | unit    | 212000
110117   | 2011-10 | health     | appraisal     | 病床           | Hospital beds      | 400 | item    | 1650
110228   | 2011-11 | production | declared      | 滴灌设备       | Sets of drip lines | 900 | flat    | 1420
110228   | 2011-11 | production | declared      | 水泵           | Pumps              | 160 | unit    | 2350
110229   | 2011-07 | education  | invoice       | 电脑           | Computers          | 240 | unit    | 4225
110229   | 2011-07 | education  | invoice       | 实验设备       | Sets of laboratory ware | 65 | flat | 12300
`,
);

/** Money given by some districts, made up: 144.00 万元. */
export const CASH = textTable(
  ['district', 'month', 'purpose', 'amount'],
  `
district | month   | purpose    | amount
110102   | 2011-10 | education  | 15.00
110105   | 2011-09 | livelihood | 20.50
110107   | 2011-11 | education  | 12.00
110108   | 2011-06 | education  | 25.00
110112   | 2011-11 | production | 18.00
110115   | 2011-05 | health     | 9.50
110117   | 2011-07 | education  | 24.00
110228   | 2011-04 | livelihood | 20.00
`,
);

/** What the equipment of 100.00 万元 consisted of: the articles are stated, numbers and prices made up. */
export const EQUIPMENT = textTable(
  ['article', 'article_en', 'qty', 'unit', 'price'],
  `
article | article_en | qty | unit    | price
电脑    | Computers  | 60  | unit    | 4500
打印机  | Printers   | 20  | unit    | 1500
救护车  | Ambulances | 2   | vehicle | 350000
`,
);
