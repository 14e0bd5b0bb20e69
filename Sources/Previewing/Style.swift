// The style of the preview's own pages, and of the word it puts into a corner of the site's.

/// Light and dark, from a phone to a desk; nothing of it touches the site's own elements.
let style = """
  .guong-page { color-scheme: light dark; --ink: #221b16; --soft: #5c5148; --paper: #fbf9f5; --sheet: #f1ece2;
    --line: #d8cfc0; --error: #93201c; --warning: #664810; }
  @media (prefers-color-scheme: dark) {
    .guong-page { --ink: #f3e9dc; --soft: #cdbfad; --paper: #1d1612; --sheet: #2a211b; --line: #4b3e33;
      --error: #f5a193; --warning: #e3b86f; }
  }
  .guong-page { margin: 0; background: var(--paper); color: var(--ink);
    font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
  .guong-page main { max-width: 50rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 3rem) clamp(1rem, 4vw, 2rem); }
  .guong-page h1 { margin: 0 0 .5rem; font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2rem); line-height: 1.3; }
  .guong-page h2 { margin: 2.5rem 0 .75rem; font-size: 1rem; line-height: 1.4; font-weight: 700;
    font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace; }
  .guong-page h3 { margin: 0; font-size: 1.0625rem; line-height: 1.5; font-weight: 600; }
  .guong-page p { margin: .5rem 0 0; }
  .guong-page a { color: inherit; text-underline-offset: .2em; }
  .guong-page :focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
  .guong-page .count { margin: 0; color: var(--soft); }
  .guong-page .way { margin-top: 1rem; }
  .guong-page .way a { display: inline-block; padding: .5rem 1rem; border: 2px solid var(--ink); border-radius: .25rem;
    font-weight: 600; text-decoration: none; }
  .guong-page .way a:hover { background: var(--sheet); }
  .guong-page article { margin-top: .75rem; padding: 1rem 1.25rem; background: var(--sheet);
    border-inline-start: .3125rem solid var(--warning); }
  .guong-page .error { border-color: var(--error); }
  .guong-page .severity { display: inline-block; color: var(--warning); }
  .guong-page .severity::first-letter { text-transform: uppercase; }
  .guong-page .error .severity { color: var(--error); }
  .guong-page pre { margin: .75rem 0 0; padding: .75rem 1rem; background: var(--paper); border: 1px solid var(--line);
    overflow-x: auto; tab-size: 8;
    font: .9375rem/1.5 ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace; }
  .guong-page .rule { color: var(--soft); font-size: .875rem; }

  #guong-preview { position: fixed; inset: auto .75rem .75rem auto; z-index: 2147483647; margin: 0; }
  #guong-preview a { display: block; padding: .375rem .75rem; border: 1px solid #fff; border-radius: .25rem;
    background: #3d2f00; color: #fff; font: 600 .875rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    text-decoration: none; }
  #guong-preview a:hover { text-decoration: underline; }
  #guong-preview a:focus-visible { outline: 3px solid #fff; outline-offset: -5px; }
  @media print { #guong-preview { display: none; } }

  """

/// The sign in the tab of the preview's own pages.
let mark = """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#93201c"/>\
  <path d="M16 7v12M16 23v3" stroke="#fff" stroke-width="4"/></svg>

  """
