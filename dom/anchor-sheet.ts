/**
 * How highlights look. On a light ground a box is multiplied with what is under it: black stays black, white takes the colour. On a dark
 * ground it is screened: white stays white, black takes it. Either way the letters keep their contrast to within 1 : 1.3.
 */
export const HIGHLIGHT_CSS = `
.highlights { position: absolute; inset: 0 auto auto 0; width: 0; height: 0; pointer-events: none; }
.origin { position: absolute; inset: 0 auto auto 0; width: 100px; height: 100px; visibility: hidden; }
.box { position: absolute; pointer-events: none; border-radius: 2px; forced-color-adjust: none; background: var(--ink); }
.box.light { mix-blend-mode: multiply; }
.box.dark { mix-blend-mode: screen; }
.light.yellow { --ink: #ffe98a; --line: #b08a00; }
.light.green { --ink: #c6efb6; --line: #3d8b3d; }
.light.blue { --ink: #c3e0ff; --line: #2f74c0; }
.light.pink { --ink: #ffcfe1; --line: #c2447c; }
.dark.yellow { --ink: #5c4a00; --line: #d9b434; }
.dark.green { --ink: #12491c; --line: #63b86a; }
.dark.blue { --ink: #10406f; --line: #6fb1f2; }
.dark.pink { --ink: #662044; --line: #ee86b3; }
.box.uncertain { background: none; box-sizing: border-box; border-bottom: 2px dashed var(--line); border-radius: 0; }
.box.flash { outline: 2px solid var(--line); outline-offset: 1px; animation: flash 500ms ease-in-out 2; }
@keyframes flash { 50% { outline-offset: 4px; } }
@media (prefers-reduced-motion: reduce) { .box.flash { animation: none; } }
`;
