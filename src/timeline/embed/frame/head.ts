// Runs before anything is painted: what a frame’s address asks for is shown when it is drawn, not the whole before it.
if (location.search) document.documentElement.dataset['asked'] = '';
