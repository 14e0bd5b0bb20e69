guongSearch("s1",[["1","","0F"],["c1","","0C"],["deu","đều","09"],["lam","làm","06"],["mot","một","00"],["nho","nhỏ","04"],["phong","phòng","0L"],["van","văn","0I"],["viec","việc","02"]]);
