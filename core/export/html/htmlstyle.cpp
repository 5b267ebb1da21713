// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html/htmlstyle.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kStyle = uR"(
:root { color-scheme: light dark; --text: #1a2024; --quiet: #4c5a63; --ground: #fff;
  --head: #e7eef2; --line: #76838b; --link: #0b57a4; --focus: #a34b00;
  --l0: #0b57a4; --l1: #a34b00; --l2: #2f6b2f; --l3: #7a2e83 }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8ecee; --quiet: #b3bfc6; --ground: #14191c; --head: #263138; --line: #84929b;
    --link: #8ec5ff; --focus: #ffb454; --l0: #8ec5ff; --l1: #ffb454; --l2: #8fd18f; --l3: #dc9be4 } }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0 auto; padding: 1rem; max-width: 75rem; color: var(--text);
  background: var(--ground); line-height: 1.65; overflow-wrap: anywhere;
  font-family: "Noto Sans Thai", "Leelawadee UI", Thonburi, Sarabun, "Noto Sans", sans-serif }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
.skip { position: absolute; left: -100vw }
.skip:focus { position: static }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap }
h1, h2, h3, h4 { line-height: 1.4; margin: 1.2em 0 .4em }
h1 { font-size: 1.6rem } h2 { font-size: 1.35rem } h3 { font-size: 1.1rem } h4 { font-size: 1rem }
section { margin-top: 2.5rem } section.continues { margin-top: 1rem }
p { margin: .4em 0 } .body { text-indent: 2.5em }
ul { margin: .3em 0; padding-left: 1.2em; list-style: "-  " }
.indent1 { margin-left: 2em } .indent2 { margin-left: 4em } .indent3 { margin-left: 6em }
.contents { list-style: none; padding: 0 } .level1 { padding-left: 1.5em }
.centre, .office { text-align: center } .right { text-align: right } .bold { font-weight: bold }
.office { margin-top: 2em; font-weight: bold }
.closing { margin-left: 50%; text-align: center }
.scroll { overflow-x: auto; margin: .8em 0 }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal }
caption { text-align: left; font-weight: bold; padding: .3em 0 }
th, td { border: 1px solid var(--line); padding: .35em .5em; text-align: left; vertical-align: top;
  font-weight: normal; min-width: 4em }
th.centre, td.centre { text-align: center } th.right, td.right { text-align: right }
thead th, thead td { background: var(--head); font-weight: bold; text-align: center;
  vertical-align: middle }
.bold th, .bold td { font-weight: bold }
td p, th p, td ul, th ul { margin: 0 }
figure { margin: 1em 0; text-align: center }
img { max-width: 100%; height: auto }
hr { border: 0; border-top: 1px solid var(--line) }
.chart svg { width: 100%; max-width: 45rem } .chart text { fill: var(--text); font-size: 13px }
.grid { stroke: var(--line); stroke-width: .5; fill: none }
.line { fill: none; stroke-width: 2.5 }
.l0 { stroke: var(--l0) } .l1 { stroke: var(--l1); stroke-dasharray: 8 4 }
.l2 { stroke: var(--l2); stroke-dasharray: 2 4 } .l3 { stroke: var(--l3); stroke-dasharray: 10 3 2 3 }
.mark { fill: var(--ground); stroke-width: 2; stroke-dasharray: none }
.signature { margin: 1.5em 0 } .signer { margin: 1em 0 0 auto; width: min(26em, 100%); text-align: center }
.signer img { max-width: 10em; max-height: 5em; width: auto; vertical-align: middle }
.abreast { display: flex; flex-wrap: wrap; gap: 0 2em } .abreast > * { flex: 1 1 14em }
.labels { display: flex; flex-wrap: wrap; gap: 0 2em } .labels > * { flex: 1 1 14em; margin: .3em 0 }
.emblem { text-align: center } .emblem img { max-height: 3cm; width: auto }
.pen { display: inline-block; width: 10em; height: 1.6em; border-bottom: 1px dotted var(--text) }
.dots { height: 1.8em; border-bottom: 1px dotted var(--line) }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem }
@page { size: A4; margin: 25mm 20mm 20mm 30mm }
@page wide { size: A4 landscape; margin: 25mm 20mm 20mm 30mm }
@media print {
  :root { --text: #000; --quiet: #333; --ground: #fff; --head: #eee; --line: #000; --link: #000;
    --l0: #0b57a4; --l1: #a34b00; --l2: #2f6b2f; --l3: #7a2e83 }
  body { max-width: none; padding: 0; font: 16pt/1.25 "TH Sarabun New", "TH SarabunPSK", Sarabun,
    "Noto Sans Thai", sans-serif }
  table { font-size: 14pt } th, td { min-width: 0; padding: .1em .3em } td ul { padding-left: .7em }
  h1 { font-size: 20pt } h2 { font-size: 18pt } h3, h4 { font-size: 16pt }
  .skip, .sections { display: none }
  section { margin: 0 } section.page:not(:first-of-type), .break { break-before: page }
  section.wide { page: wide }
  h1, h2, h3, h4, caption { break-after: avoid }
  .signature, figure { break-inside: avoid } .scroll { overflow: visible }
  thead { display: table-header-group } a { text-decoration: none }
}
)"_s;

} // namespace

QString htmlStyle()
{
    QString style = kStyle;
    // Widths of columns: the page may not have styles of single elements.
    for (int width = 1; width <= 100; ++width)
        style += u".w%1{width:%1%}"_s.arg(width);
    return style + u'\n';
}

} // namespace ita
