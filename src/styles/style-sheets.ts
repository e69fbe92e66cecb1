/** The style sheets of every page. Apart from their layers, whose digest `astro.config.mjs` needs: Node.js reads that, and knows no style sheets. */
import './reset.css';
import './tokens.css';
import './base.css';
import './utilities.css';
