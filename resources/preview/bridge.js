// The preview's hand in its page: puts changed blocks in place and tells which block was clicked. It runs in a world of
// its own, where the page has no scripts and timers do not fire.
"use strict";

const rapporteurPreview = (() => {
  const stretchBegin = "[";
  const blockBegin = "|";
  const stretchEnd = "]";
  // Set here, or by the reader: not part of the page.
  const ownAttributes = new Set(["data-selected", "data-mark", "media", "open"]);
  let bridge = null;

  const isMark = (node, data) => node !== null && node.nodeType === Node.COMMENT_NODE && node.data === data;

  const isLook = (node) => node.nodeName === "LINK" && node.hasAttribute("data-look");

  /// The nodes of an item: an element or text is one, a stretch of blocks everything up to its end.
  function nodesOf(item) {
    const nodes = [item];
    if (isMark(item, stretchBegin)) {
      while (nodes[nodes.length - 1].nextSibling !== null && !isMark(nodes[nodes.length - 1], stretchEnd)) {
        nodes.push(nodes[nodes.length - 1].nextSibling);
      }
    }
    return nodes;
  }

  function itemsOf(parent) {
    const items = [];
    for (let node = parent.firstChild; node !== null; ) {
      if (!isLook(node)) {
        items.push(node);
      }
      const nodes = nodesOf(node);
      node = nodes[nodes.length - 1].nextSibling;
    }
    return items;
  }

  const hasEqualAttributes = (live, wanted) => live.cloneNode(false).isEqualNode(wanted.cloneNode(false));

  /// Stretches are left alone here, whatever is in them.
  function isSame(live, wanted) {
    if (isMark(live, stretchBegin) || isMark(wanted, stretchBegin)) {
      return isMark(live, stretchBegin) && isMark(wanted, stretchBegin);
    }
    if (live.isEqualNode(wanted)) {
      return true;
    }
    if (live.nodeType !== Node.ELEMENT_NODE || wanted.nodeType !== Node.ELEMENT_NODE || !hasEqualAttributes(live, wanted)) {
      return false;
    }
    const before = itemsOf(live);
    const after = itemsOf(wanted);
    return before.length === after.length && before.every((item, index) => isSame(item, after[index]));
  }

  function insert(parent, item, anchor) {
    for (const node of nodesOf(item)) {
      parent.insertBefore(node, anchor);
    }
  }

  function remove(item) {
    for (const node of nodesOf(item)) {
      node.remove();
    }
  }

  function changeAttributes(live, wanted) {
    for (const { name } of Array.from(live.attributes)) {
      if (!wanted.hasAttribute(name) && !ownAttributes.has(name)) {
        live.removeAttribute(name);
      }
    }
    for (const { name, value } of wanted.attributes) {
      // The sheet's address says which look the page was loaded in.
      if (live.getAttribute(name) !== value && !(name === "href" && live.rel === "stylesheet")) {
        live.setAttribute(name, value);
      }
    }
  }

  function change(live, wanted) {
    if (isSame(live, wanted)) {
      return;
    }
    const isElement = live.nodeType === Node.ELEMENT_NODE;
    if (live.nodeType !== wanted.nodeType || live.nodeName !== wanted.nodeName || isMark(live, stretchBegin)) {
      insert(live.parentNode, wanted, live);
      remove(live);
    } else if (!isElement) {
      live.data = wanted.data;
    } else {
      changeAttributes(live, wanted);
      changeItems(live, itemsOf(live), itemsOf(wanted), null);
    }
  }

  /// `anchor` is what follows the items in `parent`.
  function changeItems(parent, before, after, anchor) {
    let start = 0;
    while (start < before.length && start < after.length && isSame(before[start], after[start])) {
      ++start;
    }
    let oldEnd = before.length;
    let newEnd = after.length;
    while (oldEnd > start && newEnd > start && isSame(before[oldEnd - 1], after[newEnd - 1])) {
      --oldEnd;
      --newEnd;
    }
    const next = oldEnd < before.length ? before[oldEnd] : anchor;
    const old = before.slice(start, oldEnd);
    const fresh = after.slice(start, newEnd);
    if (old.length === fresh.length) {
      old.forEach((item, index) => change(item, fresh[index]));
    } else {
      fresh.forEach((item) => insert(parent, item, next));
      old.forEach(remove);
    }
  }

  function stretches() {
    const found = [];
    const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    while (comments.nextNode()) {
      const node = comments.currentNode;
      if (isMark(node, stretchBegin)) {
        found.push({ blocks: [], end: null });
      } else if (isMark(node, blockBegin)) {
        found[found.length - 1].blocks.push(node);
      } else if (isMark(node, stretchEnd)) {
        found[found.length - 1].end = node;
      }
    }
    return found;
  }

  function nodesBetween(first, end) {
    const nodes = [];
    for (let node = first; node !== end; node = node.nextSibling) {
      nodes.push(node);
    }
    return nodes;
  }

  function parsed(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return Array.from(document.adoptNode(template.content).childNodes);
  }

  function splice({ blocks, end }, { first, removed, inserted }) {
    const after = first + removed;
    const following = after < blocks.length ? blocks[after] : end;
    if (removed === inserted.length) {
      inserted.forEach((html, index) => {
        const block = blocks[first + index];
        const next = index + 1 < removed ? blocks[first + index + 1] : following;
        changeItems(block.parentNode, nodesBetween(block, next), parsed(html), next);
      });
      return;
    }
    const old = removed > 0 ? nodesBetween(blocks[first], following) : [];
    changeItems(end.parentNode, old, parsed(inserted.join("")), following);
  }

  /// False when the page is not what the change was made for.
  function apply({ frame, splices, blocks }) {
    if (frame !== undefined) {
      change(document.documentElement, new DOMParser().parseFromString(frame, "text/html").documentElement);
    }
    const live = stretches();
    if (live.length !== blocks.length) {
      return false;
    }
    for (const step of splices) {
      splice(live[step.stretch], step);
    }
    return stretches().every((stretch, index) => stretch.blocks.length === blocks[index]);
  }

  /// The key of the block that an element is in; a list of members has its key on the heading before it.
  function keyOf(element) {
    const keyed = element.closest("[data-key]");
    if (keyed !== null) {
      return keyed.dataset.key;
    }
    for (let node = element; node !== null; node = node.parentNode) {
      for (let mark = node; mark !== null && !isMark(mark, stretchBegin) && !isMark(mark, stretchEnd); mark = mark.previousSibling) {
        if (isMark(mark, blockBegin)) {
          return mark.nextElementSibling?.dataset.key ?? "";
        }
      }
    }
    return "";
  }

  function select(key) {
    const element = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (element === null) {
      return false;
    }
    const box = element.getBoundingClientRect();
    if (box.bottom < 40 || box.top > window.innerHeight - 40) {
      element.scrollIntoView({ block: box.height > window.innerHeight ? "start" : "center" });
    }
    for (const other of document.querySelectorAll("[data-selected]")) {
      other.removeAttribute("data-selected");
    }
    // Asking for the layout lets the animation begin anew.
    void element.offsetWidth;
    element.setAttribute("data-selected", "");
    return true;
  }

  /// The page's own sheet gives way to that of the look when it is there, so that the page never shows bare.
  function setLook(look) {
    const own = document.querySelector("link[rel=stylesheet]:not([data-look])");
    const link = own.cloneNode(false);
    const address = new URL(own.href);
    address.search = `?look=${look}`;
    link.href = address.href;
    link.media = "all";
    link.setAttribute("data-look", look);
    link.addEventListener("load", () => {
      own.media = "not all";
      for (const other of document.querySelectorAll("link[data-look]")) {
        if (other !== link) {
          other.remove();
        }
      }
    });
    document.head.append(link);
  }

  /// Tells when the page can be printed: pictures further down are not loaded before they are looked at.
  function prepareToPrint(mark) {
    setMark(mark);
    const pictures = Array.from(document.images, (image) => {
      image.loading = "eager";
      return image.decode().catch(() => null);
    });
    Promise.all(pictures).then(() => bridge?.becomePrintable());
  }

  function setMark(text) {
    if (text === "") {
      document.documentElement.removeAttribute("data-mark");
    } else {
      document.documentElement.setAttribute("data-mark", text);
    }
  }

  function followOrSelect(event) {
    const link = event.target.closest("a[href]");
    if (link !== null && link.getAttribute("href").startsWith("#")) {
      return;
    }
    if (link !== null) {
      event.preventDefault();
      bridge?.followLink(link.getAttribute("href"));
    } else if (event.button === 0 && window.getSelection().isCollapsed) {
      const key = keyOf(event.target);
      if (key !== "") {
        bridge?.clickBlock(key);
      }
    }
  }

  function becomeReady() {
    bridge.becomeReady(window.location.search);
  }

  new QWebChannel(qt.webChannelTransport, (channel) => {
    bridge = channel.objects.preview;
    // Places on the page are known only with its style.
    const link = document.querySelector("link[rel=stylesheet]");
    if (link === null || link.sheet !== null) {
      becomeReady();
    } else {
      link.addEventListener("load", becomeReady);
      link.addEventListener("error", becomeReady);
    }
  });
  document.addEventListener("click", followOrSelect, true);
  document.addEventListener("auxclick", followOrSelect, true);

  return { apply, select, setLook, prepareToPrint, setMark };
})();
