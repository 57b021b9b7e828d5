# Where to live: the list of places, what matters, places side by side, the page of one place.
