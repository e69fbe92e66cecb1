/** In the browser: whether a form was changed, also before its script came. */

export type Control = HTMLInputElement | HTMLSelectElement;

export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('[name]')];
}

/** Whether a form asks for something else than its page did. */
export function isChanged(form: HTMLFormElement): boolean {
  return controlsOf(form).some((control) => {
    if (control instanceof HTMLSelectElement) {
      return (
        control.selectedIndex !==
        Math.max(
          0,
          [...control.options].findIndex((one) => one.defaultSelected),
        )
      );
    }
    return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
  });
}
