guongSearch("index",{"inFile":64,"stories":8,"things":[["person",2],["unit",2],["criterion",2],["term",2],["document",1],["decision",1],["page",0]],
"words":{"n":[["01",459,"5a00f7"]],
"w":[["a",505,"159668"]],
"t":[["a",565,"926c21"]],
"s":[["1",704,"db64b0"]]},
"records":{"e":["d1ddb8"],
"b":["ca39c7"]}});
