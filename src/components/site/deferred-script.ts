/**
 * Loads the module that its element names in `data-src`, when the page has been drawn: at the second frame, since what is asked for in a
 * frame comes before it is drawn. No page needs its scripts to be read, and fetching them with it kept the first drawing waiting for a fifth longer.
 */
export const DEFERRED_SCRIPT =
  '{const{src}=document.currentScript.dataset,next=requestAnimationFrame;next(()=>next(()=>import(src)))}';
