guongSearch("s1",[["1","","09"],["c1","","06"],["phong","phòng","0F"],["sau","","03"],["truoc","trước","00"],["van","văn","0C"]]);
