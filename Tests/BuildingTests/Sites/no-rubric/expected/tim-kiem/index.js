guongSearch("index",{"inFile":64,"stories":1,"things":[["person",1],["unit",2],["criterion",2],["term",0],["document",0],["decision",1],["page",0]],
"words":{"n":[["01",268,"f2e135"]],
"w":[["cuong",307,"8634be"]],
"t":[["an",135,"280bd1"]],
"s":[["1",201,"559150"]]},
"records":{"e":["fe6b8d"],
"b":["53a4e0"]}});
