// Creates elements. Texts become text nodes, never markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'on') {
      for (const [event, run] of Object.entries(value)) element.addEventListener(event, run);
    } else if (name === 'value') {
      element.value = value;
    } else if (name === 'checked') {
      element.checked = value;
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false || child === '') continue;
    element.append(child);
  }
  return element;
}

/** An element with its attributes, its listeners (`on`) and its children. */
export function h(name, properties, ...children) {
  return fill(document.createElement(name), properties, children);
}

/** An SVG element. */
export function s(name, properties, ...children) {
  return fill(document.createElementNS(SVG, name), properties, children);
}

/** The id of the element for a path. */
export function idOf(prefix, path) {
  return `${prefix}-${path.replaceAll('/', '.')}`;
}

/** Replaces the children of an element. */
export function replace(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child));
}

/** Announces to a screen reader what sighted users see anyway. */
export function announce(text) {
  const place = document.getElementById('status');
  if (place) place.textContent = text;
}
