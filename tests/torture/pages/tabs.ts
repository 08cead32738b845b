/** Opens as many tabs of the game as its address says, each with a process of its own. */
const count = Number(location.hash.slice(1));
for (let tab = 0; tab < count; tab++) open('/#/partie/dix', '_blank', 'noopener');
