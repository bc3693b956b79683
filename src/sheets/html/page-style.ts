import { type Colour, DARK, LIGHT } from './palette.ts';

const NAMES = Object.keys(LIGHT) as readonly Colour[];

const variables = (colours: Readonly<Record<Colour, string>>): string =>
  NAMES.map((name) => `--${name}:${colours[name]}`).join(';');

/** Drawings have their colours of the day written in; by night each becomes another. */
const repainted = NAMES.map(
  (name) =>
    `svg [fill="${LIGHT[name]}"]{fill:${DARK[name]}}svg [stroke="${LIGHT[name]}"]{stroke:${DARK[name]}}`,
).join('');

/** The look of a page: on a screen, on a phone, by night and on paper. */
export const PAGE_STYLE = `
:root{${variables(LIGHT)};--panel:#f4f6f8;--warn:#fff4d6;--warn-ink:#5c3d00;--link:#1f5fa8}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:1240px;padding:28px 24px 40px;background:var(--ground);color:var(--ink);
font:15px/1.5 "Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
p{margin:0}
header{border-bottom:2px solid var(--ink);padding-bottom:14px;margin-bottom:20px}
.office{font-weight:600}
.office+h1{margin-top:8px}
h1{font-size:24px;line-height:1.25;margin:0 0 4px;letter-spacing:.01em}
.notice{background:var(--warn);color:var(--warn-ink);border-left:4px solid currentColor;padding:7px 12px;margin-top:8px;font-weight:600}
.figures{display:grid;grid-template-columns:repeat(6,1fr);gap:12px;margin:0 0 22px}
.figures>div{background:var(--panel);border-radius:6px;padding:10px 14px}
.figures>div:nth-child(-n+2){grid-column:span 3}
.figures>div:nth-child(n+3){grid-column:span 3}
dt{color:var(--quiet);font-size:13px}
dd{margin:0;color:var(--quiet);font-size:13px}
dd.value{color:var(--ink);font-size:22px;line-height:1.3;font-weight:600}
.sections{display:grid;grid-template-columns:1fr;gap:34px 40px}
.sections>section{min-width:0}
h2{font-size:17px;line-height:1.3;margin:0 0 2px}
figure{margin:0}
figcaption,.caption,.remark{color:var(--quiet);font-size:13.5px;max-width:68ch}
figcaption{margin-bottom:8px}
.legend{display:flex;flex-wrap:wrap;gap:2px 18px;list-style:none;margin:0 0 4px;padding:0;font-size:13px}
.legend li::before{content:"";display:inline-block;width:11px;height:11px;margin-right:6px;vertical-align:-1px;background:var(--first)}
.legend .second::before{background:var(--second)}
svg{display:block;width:100%;height:auto;font-family:"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
.narrow{display:none}
details{margin-top:6px}
summary{cursor:pointer;color:var(--link);font-size:13.5px;padding:4px 0;width:fit-content}
:focus-visible{outline:3px solid var(--first);outline-offset:2px;border-radius:2px}
.table{overflow-x:auto;margin-top:6px}
table{border-collapse:collapse;width:100%;font-size:13px;line-height:1.35}
th,td{text-align:left;vertical-align:top;padding:5px 10px 5px 0;border-bottom:1px solid var(--line);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:600;vertical-align:bottom;border-bottom:1.5px solid var(--ink)}
.number{text-align:right;white-space:nowrap}
thead .number{white-space:normal}
tfoot th,tfoot td{font-weight:600;border-bottom:0;border-top:1.5px solid var(--ink)}
.remark{margin-top:6px}
footer{border-top:1px solid var(--line);margin-top:34px;padding-top:12px;color:var(--quiet);font-size:12.5px;overflow-wrap:anywhere}
@media screen and (min-width:980px){
.sections{grid-template-columns:1fr 1fr}
.figures>div:nth-child(-n+2),.figures>div:nth-child(n+3){grid-column:span 2}
figcaption{min-height:3em}
.cases{grid-column:1/-1;display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:0 40px}
.cases h2,.cases .remark{grid-column:1/-1}
.cases .table{margin-top:3em}
}
@media (max-width:560px){
body{padding:16px 15px 28px}
h1{font-size:20px}
.figures{grid-template-columns:1fr 1fr;gap:8px}
.figures>div:nth-child(-n+2){grid-column:span 2}
.figures>div:nth-child(n+3){grid-column:span 1}
.figures>div{padding:8px 11px}
dd.value{font-size:20px}
.wide{display:none}
.narrow{display:block}
}
@media screen and (prefers-color-scheme:dark){
:root{${variables(DARK)};--panel:#1c232b;--warn:#3a2d0c;--warn-ink:#ffdf9a;--link:#8cbcf7}
${repainted}
}
@media print{
@page{size:A4;margin:13mm}
:root{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0;font-size:9.5pt}
h1{font-size:16pt}
h2{font-size:12pt}
figcaption{min-height:3em}
.figures{grid-template-columns:repeat(3,1fr)}
.figures>div:nth-child(n){grid-column:auto}
.sections{grid-template-columns:1fr 1fr;gap:7mm 8mm}
.wide,details:not([open]){display:none}
.narrow{display:block}
.cases{grid-column:1/-1}
.cases .narrow{max-width:90mm}
.cases figcaption{min-height:0}
section:not(.cases),h2,figure,.figures>div,tr,.notice,footer{break-inside:avoid}
h2,figcaption{break-after:avoid}
.table{overflow:visible}
thead{display:table-header-group}
tfoot{display:table-row-group}
footer{margin-top:6mm;font-size:8pt}
}
`;
