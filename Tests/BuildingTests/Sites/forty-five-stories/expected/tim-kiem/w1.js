guongSearch("w1",[["cuong","cương","25"],["dung","đúng","34"],["gio","giờ","37"],["giu","giữ","20"],["ki","kỉ","22"],["lam","làm","30"],["viec","việc","32"],["vp","","01"]]);
