//! Every test may speak both languages.

import { fetchCatalogue } from "../src/words/catalogue";

await Promise.all([fetchCatalogue("ko"), fetchCatalogue("en")]);
