// @ts-nocheck: as a page has it, without types
// What a careful hand writes for the same items without any framework: the first question is in the
// page, this script is too, and the other items come while it is read. Each answer is in IndexedDB
// before the page says that it is saved, as in the game.
(() => {
  let items = [JSON.parse(document.getElementById('first').textContent)];
  let at = 0;
  const rest = fetch('items.json').then((response) => response.json());
  rest.then((all) => {
    items = all;
  });

  const prompt = document.getElementById('prompt');
  const options = document.getElementById('options');
  const feedback = document.getElementById('feedback');

  const opened = new Promise((resolve, reject) => {
    const request = indexedDB.open('quiz');
    request.onupgradeneeded = () => request.result.createObjectStore('log');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  async function save(entry) {
    const transaction = (await opened).transaction('log', 'readwrite', { durability: 'strict' });
    transaction.objectStore('log').put(entry, entry.key);
    return new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }

  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  function ask() {
    const item = items[at];
    prompt.textContent = item.prompt;
    options.replaceChildren(
      ...item.options.map(({ text }, index) => {
        const button = make('button', { type: 'button' }, text);
        button.dataset.option = index;
        return make('li', {}, button);
      }),
    );
    feedback.replaceChildren();
    prompt.focus();
  }

  function answer(index) {
    const item = items[at];
    const chosen = item.options[index];
    options.replaceChildren(
      ...item.options.map((option) => {
        const row = make('div', { className: 'row' }, option.text);
        if (option.id === item.key) row.classList.add('right');
        if (option === chosen) {
          row.classList.add('chosen');
          if (option.reason) row.append(make('small', {}, option.reason));
        }
        return make('li', {}, row);
      }),
    );
    const saved = make('p', {}, 'Enregistrement…');
    saved.setAttribute('role', 'status');
    feedback.replaceChildren(
      make('h3', { id: 'verdict' }, chosen.id === item.key ? 'Juste' : 'Faux'),
      make('p', {}, item.explanation),
      make('button', { type: 'button', id: 'next' }, 'Question suivante'),
      saved,
    );
    feedback.focus();
    const now = Date.now();
    save({ key: now.toString(36), at: now, item: item.id, response: chosen.id }).then(
      () => {
        saved.textContent = 'Enregistré sur cet appareil';
      },
      () => {
        saved.textContent = 'Pas enregistré';
      },
    );
  }

  options.addEventListener('click', ({ target }) => {
    const { option } = target.closest('button')?.dataset ?? {};
    if (option) answer(Number(option));
  });
  feedback.addEventListener('click', async ({ target }) => {
    if (target.id !== 'next') return;
    await rest;
    at = (at + 1) % items.length;
    ask();
  });
})();
