guongSearch("index",{"inFile":64,"stories":3,"things":[["person",1],["unit",2],["criterion",2],["term",0],["document",0],["decision",1],["page",0]],
"words":{"n":[["01",268,"f2e135"]],
"w":[["cong",352,"45e2b1"]],
"t":[["an",261,"9b990c"]],
"s":[["1",237,"922e33"]]},
"records":{"e":["04e574"],
"b":["38cf67"]}});
