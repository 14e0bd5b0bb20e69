guongSearch("index",{"inFile":64,"stories":1,"things":[["person",6],["unit",4],["criterion",3],["term",0],["document",0],["decision",1],["page",0]],
"words":{"n":[["1",602,"8cf7d2"]],
"w":[["a",525,"f4c3a6"]],
"t":[["ba",157,"f7fc5c"]],
"s":[["1",395,"77e661"]]},
"records":{"e":["0b8005"],
"b":["c473d7"]}});
