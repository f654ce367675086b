// Before the page is drawn, so that it does not flash in the other colours.
"use strict";
try {
  const chosen = localStorage.getItem("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // Some browsers keep nothing for pages from a disk; then the system decides.
}
