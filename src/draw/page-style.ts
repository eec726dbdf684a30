import { type Palette, palettes } from './palette.js';

const names = Object.keys(palettes.light) as readonly (keyof Palette)[];

/** The colours of a page as variables, so that one picture serves bright and dark screens. */
export const pagePalette: Palette = Object.fromEntries(
  names.map((name) => [name, `var(--${name})`]),
) as unknown as Palette;

const variables = (palette: Palette): string => names.map((name) => `--${name}:${palette[name]}`).join(';');

/** The style sheet of a page: screen in both themes, and paper. */
export const pageStyle: string = `
:root{color-scheme:light;${variables(palettes.light)}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${variables(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;hyphens:auto;background:var(--paper);color:var(--ink);font:17px/1.55 Arial,'Liberation Sans',Arimo,Helvetica,sans-serif}
header,main,footer{max-width:1160px;margin:0 auto;padding:0 28px}
header{padding-top:44px}
h1{font-size:40px;line-height:1.15;margin:0 0 8px}
h2{font-size:28px;line-height:1.2;margin:0 0 14px}
h3{font-size:20px;line-height:1.3;margin:30px 0 8px}
h4{font-size:17px;margin:20px 0 4px}
p{margin:6px 0;max-width:72ch}
ul,ol{margin:6px 0;padding-left:26px}
li{margin:3px 0;max-width:72ch}
a{color:var(--phase)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--gate);outline-offset:3px}
.lead{font-size:20px}.small{color:var(--muted);font-size:14px}
nav ul{display:flex;flex-wrap:wrap;gap:6px 26px;list-style:none;padding:0;margin:18px 0 0}
section{padding:40px 0 8px}
.scroll{overflow-x:auto}
.scroll svg{display:block;width:100%;min-width:960px;height:auto}
dl{display:grid;grid-template-columns:minmax(140px,220px) 1fr;gap:4px 18px;margin:14px 0}
dt{color:var(--muted)}dd{margin:0}
.in1{margin-left:1.5em}.in2{margin-left:3em}.in3{margin-left:4.5em}
table{border-collapse:collapse;width:100%;font-size:15px}
caption{text-align:left;color:var(--muted);padding:0 0 8px}
th,td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-bottom:1px solid var(--line)}
th{color:var(--muted);font-weight:700}
td:first-child{color:var(--muted);min-width:150px}
th,td:nth-child(3),td:nth-child(4){white-space:nowrap}td:nth-child(5){overflow-wrap:normal;hyphens:none}
.family{background:var(--card);border-radius:10px;padding:34px 40px;margin-top:40px}
.family h2{font-size:32px;margin-bottom:2px}
.family h3{margin:0 0 4px;color:var(--phase)}
.family .part{margin-bottom:20px}
.family .cols{columns:2;column-gap:44px;margin-top:14px}
.family .part{break-inside:avoid}
.family .part.long{break-inside:auto}
.family li{break-inside:avoid}
.ask{display:flex;gap:28px;align-items:end;margin-top:24px;padding-top:12px;border-top:2px solid var(--phase)}
.ask span{flex:1;border-bottom:1px solid var(--muted);color:var(--muted);font-size:13px;padding-bottom:2px}
footer{padding-top:24px;padding-bottom:60px}
@media (max-width:760px){.family .cols{columns:1}.family{padding:24px}dl{grid-template-columns:1fr}.ask{flex-direction:column;align-items:stretch}}
@page{size:A4;margin:14mm}
@page karta{margin:12mm}
@media print{
body{font-size:10pt;line-height:1.4}
header,main,footer{max-width:none;padding:0}
header{padding-top:0}
h1{font-size:22pt}h2{font-size:16pt}h3{font-size:12pt;margin-top:12pt}
nav,.noprint{display:none}
section{padding:12pt 0 0}
header,#kartan{page:karta}
.scroll{overflow:visible}.scroll svg{min-width:0}
h2,h3,h4{break-after:avoid}tr,li{break-inside:avoid}
.family{background:none;padding:0;margin:0;break-before:page;break-after:page;min-height:262mm;display:flex;flex-direction:column;font-size:13pt;line-height:1.45}
.family .lead{font-size:1.15em}.family .ask{margin-top:auto}
.family h2{font-size:22pt}.family h3{font-size:1.2em;margin:0 0 2pt}.family .part{margin-bottom:11pt}
.family .cols{column-gap:11mm;margin-top:6pt}
.family.middle{font-size:11.4pt;line-height:1.4}
.family.dense{font-size:9pt;line-height:1.34}
.family.dense ul,.family.dense ol{margin:3px 0;padding-left:18px}.family.dense li{margin:1px 0}
body:has(#familj:target)>:not(main),body:has(#familj:target) main>:not(#familj){display:none}
body:has(#familj:target) .family{break-before:auto;break-after:auto}
}
`;
