guongSearch("b1",[["sang-kien/so-mot/index.html","Một sổ thay ba sổ","Đỗ Văn Dũng, Phòng A","Ba quyển sổ trực thành một.","initiative","10/03/2022"]]);
