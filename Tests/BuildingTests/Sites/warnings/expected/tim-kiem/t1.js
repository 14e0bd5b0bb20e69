guongSearch("t1",[["an","","0B"],["dot","đợt","03"],["le","lê","06"],["ngoai","ngoài","00"],["van","văn","08"]]);
