"use strict";

const root = document.documentElement.dataset.root;
const input = document.getElementById("search");
const results = document.getElementById("results");
const mostResults = 30;

for (const entry of searchIndex) {
  entry.lowerName = entry.name.toLowerCase();
  entry.lowerText = entry.text.toLowerCase();
}

/** How well a word fits an entry; 0 where it does not. */
function score(entry, word) {
  const name = entry.lowerName;
  const last = name.slice(name.lastIndexOf(".") + 1);
  if (name === word || last === word) return 100;
  if (last.startsWith(word)) return 60;
  if (name.includes(word)) return 40;
  if (entry.page.toLowerCase().includes(word)) return 15;
  const at = entry.lowerText.indexOf(word);
  if (at < 0) return 0;
  return at === 0 || !/[a-z0-9]/.test(entry.lowerText[at - 1]) ? 10 : 4;
}

/** Entries in which all words occur, the best first. */
function search(query) {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = [];
  for (const entry of searchIndex) {
    const scores = words.map((word) => score(entry, word));
    if (scores.includes(0)) continue;
    found.push({ entry, words, score: scores.reduce((sum, one) => sum + one, 0) });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, mostResults);
}

/** Some text around the first word, with all words marked. Text is never read as HTML. */
function excerpt({ entry, words }) {
  const at = Math.min(...words.map((word) => entry.lowerText.indexOf(word)).filter((place) => place >= 0));
  const from = Number.isFinite(at) && at > 60 ? entry.text.lastIndexOf(" ", at - 30) + 1 : 0;
  const shown = (from > 0 ? "… " : "") + entry.text.slice(from, from + 140);
  const node = document.createElement("small");
  const pattern = new RegExp(`(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "gi");
  shown.split(pattern).forEach((part, index) => {
    const piece = index % 2 === 1 ? document.createElement("mark") : document.createElement("span");
    piece.textContent = part;
    node.append(piece);
  });
  return node;
}

function showResults() {
  const found = search(input.value);
  results.replaceChildren();
  for (const one of found) {
    const link = document.createElement("a");
    link.href = root + one.entry.href;
    const kind = document.createElement("span");
    kind.className = `kind ${one.entry.kind}`;
    kind.textContent = one.entry.kind;
    const name = document.createElement("strong");
    name.textContent = one.entry.name;
    const page = document.createElement("em");
    page.textContent = one.entry.page;
    link.append(kind, name, page, excerpt(one));
    const item = document.createElement("li");
    item.append(link);
    results.append(item);
  }
  if (found.length === 0 && input.value.trim() !== "") {
    const item = document.createElement("li");
    item.className = "none";
    item.textContent = "Nothing has all these words.";
    results.append(item);
  }
  results.hidden = results.children.length === 0;
}

/** Moves the focus among the results; above the first is the field. */
function step(by) {
  const links = [...results.querySelectorAll("a")];
  const next = links.indexOf(document.activeElement) + by;
  if (next < 0) input.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
}

/** Goes to the next or previous section of the page. */
function stepSection(by) {
  const sections = [...document.querySelectorAll("section.item")];
  const seen = sections.findIndex((section) => section.getBoundingClientRect().top > 90);
  const passed = seen < 0 ? sections.length : seen;
  sections[by > 0 ? passed : Math.max(0, passed - 2)]?.scrollIntoView();
}

input.addEventListener("input", showResults);
input.addEventListener("focus", showResults);
document.addEventListener("click", (event) => {
  if (!event.target.closest(".search") || event.target.closest("#results a")) results.hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const searching = Boolean(event.target.closest?.(".search"));
  if (searching) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      step(event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
    } else if (event.key === "Enter" && event.target === input) {
      results.querySelector("a")?.click();
    } else if (event.key === "Escape") {
      results.hidden = true;
      document.activeElement.blur();
    }
    return;
  }
  if (event.key === "/") {
    input.focus();
    input.select();
    event.preventDefault();
  } else if (event.key === "j") stepSection(1);
  else if (event.key === "k") stepSection(-1);
});

document.getElementById("theme").addEventListener("click", () => {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const shown = document.documentElement.dataset.theme ?? system;
  const chosen = shown === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = chosen;
  try {
    localStorage.setItem("theme", chosen);
  } catch {
    // It holds for this page alone.
  }
});

// What is folded can neither be read on paper nor be reached by a link into it.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
});

// The contents beside the page follow the reading.
const entries = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]));
if (entries.size > 0) {
  const follow = () => {
    let current = null;
    for (const section of document.querySelectorAll("section.item"))
      if (section.getBoundingClientRect().top <= 100) current = section.id;
    for (const [id, link] of entries) link.classList.toggle("here", id === current);
    entries.get(current)?.scrollIntoView({ block: "nearest" });
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  });
  follow();
}
