guongSearch("index",{"inFile":64,"stories":40,"things":[["person",28],["unit",7],["criterion",34],["term",37],["document",5],["decision",7],["page",6]],
"words":{"n":[["05",5864,"833dc7"]],
"w":[["05",9527,"11c8e7"]],
"t":[["2021",5244,"d2d7e7"]],
"s":[["02",15623,"a9231a"]]},
"records":{"e":["c64729","a6be00"],
"b":["724d34"]}});
