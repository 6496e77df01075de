// Sets the chosen look before the first paint, so that a dark room gets no white flash.
(() => {
  let look = null;
  try {
    look = localStorage.getItem("anagen.look");
  } catch {
    // Storage may be switched off; the system's own choice then holds.
  }
  if (look === "light" || look === "dark") document.documentElement.dataset.look = look;
})();
