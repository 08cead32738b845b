import { Signal } from '@preact/signals';
import { options, type VNode } from 'preact';

interface TreeNode extends VNode {
  __k: (TreeNode | null)[] | null;
  __: TreeNode | null;
  __e: Text | Element;
  __c: { __P: Element } | null;
}

const isComponent = ({ type }: TreeNode) => typeof type === 'function';

const listNodes = (parent: TreeNode): TreeNode[] =>
  parent.__k?.flatMap((one) => (one && isComponent(one) ? listNodes(one) : (one ?? []))) ?? [];

/** The nodes of each element that holds text, and the texts. */
const rendered = new WeakMap<Element, unknown[]>();

/** A new node, which a translator has not done yet. */
function renewText(text: TreeNode) {
  const old = text.__e;
  const renewed = new Text(String(text.props));
  for (let at: TreeNode | null = text; at?.__e === old; at = at.__) at.__e = renewed;
}

function mendText(element: Element, tree: TreeNode) {
  const before = rendered.get(element);
  const nodes = listNodes(tree);
  if (!before && nodes.every(({ type }) => type)) return;
  const describe = () => nodes.flatMap(({ type, props, __e }) => [__e, type || props]);
  const after = describe();
  if (before && (after.length !== before.length || after.some((one, at) => one !== before[at]))) {
    for (const node of nodes) if (!node.type && node.__e.parentNode !== element) renewText(node);
    const own = nodes.map(({ __e }) => __e);
    for (const child of [...element.childNodes]) if (!own.includes(child as Text)) child.remove();
    own.forEach((node, at) => {
      const there = element.childNodes[at] ?? null;
      if (node !== there) element.insertBefore(node, there);
    });
  }
  rendered.set(element, describe());
}

/** Inserting before a text that was moved away would throw; mendText() puts it right. */
function allowStrayReference(prototype: Node, name: 'insertBefore' | 'moveBefore') {
  const methods = prototype as unknown as Record<string, Node['insertBefore'] | undefined>;
  const insert = methods[name];
  if (insert)
    methods[name] = function (this: Node, node, before) {
      return insert.call(this, node, before?.parentNode === this ? before : null) as typeof node;
    };
}

/**
 * A page translator swaps text nodes for elements, while Preact writes on to the nodes that it made: an
 * element whose content has changed since gets back what belongs in it.
 */
export function mendTranslatedText(): void {
  const hooks = options as Record<'diffed' | '__c', (node: TreeNode, queue?: unknown) => void>;
  const { diffed, __c: commit } = hooks;
  hooks.diffed = (node) => {
    if (typeof node.type === 'string') mendText(node.__e as Element, node);
    diffed?.(node);
  };
  hooks.__c = (node, queue) => {
    let parent = node;
    while (isComponent(parent) && parent.__) parent = parent.__;
    if (node.__c) mendText(node.__c.__P, parent);
    commit?.(node, queue);
  };
  allowStrayReference(Node.prototype, 'insertBefore');
  allowStrayReference(Element.prototype, 'moveBefore');
  Object.defineProperty(Signal.prototype, 'type', {
    value: ({ data }: { data: Signal }) => data.value,
  });
}
