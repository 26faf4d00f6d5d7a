// What cannot wait for the program.

// Before anything is painted: the theme that the reader chose (src/catalog/savedState.ts keeps it).
try {
  const { theme } = JSON.parse(localStorage.getItem('statuscope')).preferences;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing is kept, or nothing that can be read: as on the system.
}

// A button pressed while the page is not taken over yet is pressed again once it is (src/app/TakenOver.tsx says when).
let pressed = null;
document.addEventListener('click', ({ target }) => {
  if ('prerendered' in document.documentElement.dataset) pressed = target.closest('button');
});
document.addEventListener('statuscope:taken-over', () => pressed?.click(), { once: true });
