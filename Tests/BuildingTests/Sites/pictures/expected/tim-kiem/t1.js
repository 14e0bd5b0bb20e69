guongSearch("t1",[["an","","09"],["le","lê","04"],["van","văn","06"],["vuon","vườn","01"]]);
