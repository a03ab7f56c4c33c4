import { wordListMark } from './wordListMark.ts';
import type { WordListMark } from './wordListMark.ts';

const NOISE = 'title, xml, o\\:p, head';

/**
 * Takes out what a policy against inline style and script would object to as soon as it is parsed, and sets the
 * styles aside under another name: Word says in them what is a list, and others what is bold.
 */
function defuse(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<(meta|link|base)\b[^>]*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on\w+)\s*=/gi, ' data-$1='));
}

/** Bold and italic said by a style, as elements that say the same. */
function markByStyle(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = element.dataset['style'] ?? '';
    const weight = /font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/i.exec(style)?.[1]?.toLowerCase();
    if (weight !== undefined && /normal|[1-5]00/.test(weight) && /^(B|STRONG)$/.test(element.tagName)) {
      element.replaceWith(...element.childNodes);
    } else if (element.tagName === 'SPAN') {
      const marks = [
        ...(weight !== undefined && /bold|[6-9]00/.test(weight) ? ['b'] : []),
        ...(/font-style:\s*italic/i.test(style) ? ['i'] : []),
      ];
      for (const mark of marks) {
        const wrapper = body.ownerDocument.createElement(mark);
        wrapper.append(...element.childNodes);
        element.append(wrapper);
      }
    }
  }
}

function isElement(node: Node | null): node is HTMLElement {
  return node?.nodeType === Node.ELEMENT_NODE;
}

function dropNoise(body: HTMLElement): void {
  for (const element of body.querySelectorAll(NOISE)) element.remove();
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** A line break parts a paragraph in two: the report has paragraphs, not lines. Elsewhere it is a space. */
function partAtBreaks(body: HTMLElement): void {
  for (const lineBreak of body.querySelectorAll('br')) {
    const parent = lineBreak.parentElement;
    if (parent?.tagName === 'P') {
      const rest = body.ownerDocument.createElement('p');
      while (lineBreak.nextSibling) rest.append(lineBreak.nextSibling);
      parent.after(rest);
      lineBreak.remove();
    } else lineBreak.replaceWith(' ');
  }
}

function flattenCells(body: HTMLElement): void {
  for (const inner of body.querySelectorAll('td table, th table')) inner.replaceWith(inner.textContent);
  for (const cell of body.querySelectorAll('td, th')) {
    for (const block of cell.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6')) {
      block.replaceWith(...block.childNodes, ' ');
    }
    for (const list of cell.querySelectorAll('ul, ol')) list.replaceWith(...list.childNodes);
  }
}

/** Makes real lists of the paragraphs Word draws a bullet or a number in front of. */
function makeLists(body: HTMLElement): void {
  let open: { list: HTMLElement; level: number }[] = [];
  const begin = ({ ordered, level }: WordListMark, place: (list: HTMLElement) => void) => {
    const list = body.ownerDocument.createElement(ordered ? 'ol' : 'ul');
    place(list);
    open.push({ list, level });
  };
  for (const element of body.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6, ul, ol, table')) {
    if (!isElement(element)) continue;
    const mark = element.tagName === 'P' ? wordListMark(element) : null;
    const follows = open.length > 0 && element.previousElementSibling === open[0]?.list;
    if (!mark || !follows) open = [];
    if (!mark) continue;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > mark.level) open.pop();
    const deepest = open.at(-1);
    if (!deepest) begin(mark, (list) => element.before(list));
    else if (deepest.level < mark.level)
      begin(mark, (list) => (deepest.list.lastElementChild ?? deepest.list).append(list));
    const item = body.ownerDocument.createElement('li');
    const line = body.ownerDocument.createElement('p');
    line.append(...element.childNodes);
    item.append(line);
    open.at(-1)?.list.append(item);
    element.remove();
  }
}

/**
 * HTML from the clipboard → HTML that holds only what our rich text can: Word's drawn bullets become lists, line breaks
 * paragraphs, cells one line each. What it still holds too much of (styles, classes, other elements) the editor's
 * schema leaves out. The document is parsed apart from the page: nothing in it runs or is fetched.
 */
export function cleanPastedHtml(html: string): string {
  // Copied in this editor: already what we hold, with the marks ProseMirror needs to join it on.
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(defuse(html), 'text/html');
  dropNoise(body);
  makeLists(body);
  markByStyle(body);
  flattenCells(body);
  partAtBreaks(body);
  return body.innerHTML;
}
