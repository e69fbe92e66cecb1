/**
 * Imports the module that its element names in `data-src`, after the first paint: at the second frame, since the first is painted after what
 * it asks for. Loaded with the page, scripts made the largest contentful paint a fifth later, and change little that is on the first screen.
 */
export const DEFERRED_SCRIPT =
  '{const{src}=document.currentScript.dataset,next=requestAnimationFrame;next(()=>next(()=>import(src)))}';
