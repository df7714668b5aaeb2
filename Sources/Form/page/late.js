// What shows where the page cannot start: a sentence, and a form to print.

/** Shows it now; otherwise it shows by itself after some seconds. */
export function showLate() {
  document.getElementById('late').classList.remove('late');
  document.getElementById('opening').hidden = true;
}
