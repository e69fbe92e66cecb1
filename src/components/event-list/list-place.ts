/** What stands for the list in the HTML of the text around it. */
export const LIST_PLACE = '<!--list-->';
