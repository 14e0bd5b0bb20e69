guongSearch("t1",[["an","","09"],["binh","bình","19"],["chau","chậu","11"],["le","lê","04"],["thi","thị","16"],["tran","trần","14"],["van","văn","06"],["vuon","vườn","01"]]);
