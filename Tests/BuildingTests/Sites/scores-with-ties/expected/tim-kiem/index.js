guongSearch("index",{"inFile":64,"stories":0,"things":[["person",4],["unit",3],["criterion",2],["term",0],["document",0],["decision",0],["page",0]],
"words":{"n":[["1",432,"c701a7"]],
"w":[["a",342,"a7019a"]],
"t":[],
"s":[]},
"records":{"e":["b501c0"],
"b":[]}});
