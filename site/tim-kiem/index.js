guongSearch("index",{"inFile":64,"stories":40,"things":[["person",28],["unit",7],["criterion",25],["term",37],["document",5],["decision",7],["page",6]],
"words":{"n":[["05",5653,"dae18e"]],
"w":[["05",9011,"3be6ad"]],
"t":[["2021",5244,"d2d7e7"]],
"s":[["02",15623,"a9231a"]]},
"records":{"e":["cafcb8","dbdef3"],
"b":["724d34"]}});
