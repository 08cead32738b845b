/**
 * A page translator, as Google's is: each text that comes onto the page is taken out, and two elements
 * with its translation, here the same text, stand in its place. Runs in the page, so it uses nothing from
 * outside itself; returns how to stop it.
 */
export function translatePage(root: Node = document): () => void {
  const translate = (text: Text) => {
    const { parentElement: parent } = text;
    if (!parent || !/\p{L}|\p{N}/u.test(text.data)) return;
    if (parent.closest('font, script, style, title, textarea, [translate=no]')) return;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.data;
    parent.replaceChild(outer, text);
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) translate(node as Text);
    else for (const child of [...node.childNodes]) visit(child);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of target.nodeType === Node.TEXT_NODE ? [target] : addedNodes) visit(node);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  visit(root);
  return () => observer.disconnect();
}
