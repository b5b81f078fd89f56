import css from '../../styles/search.css?inline';

// The look of the search comes with its script: pages that are only read need not carry it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
