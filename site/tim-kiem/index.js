guongSearch("index",{"inFile":64,"stories":40,"things":[["person",28],["unit",7],["criterion",25],["term",37],["document",5],["decision",7],["page",5]],
"words":{"n":[["05",5620,"759ae5"]],
"w":[["05",8942,"3a4fcb"]],
"t":[["2021",5244,"d2d7e7"]],
"s":[["02",15623,"a9231a"]]},
"records":{"e":["cafcb8","d3baa4"],
"b":["724d34"]}});
