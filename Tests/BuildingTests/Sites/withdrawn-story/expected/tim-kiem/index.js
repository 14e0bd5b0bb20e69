guongSearch("index",{"inFile":64,"stories":1,"things":[["person",1],["unit",2],["criterion",2],["term",0],["document",0],["decision",0],["page",0]],
"words":{"n":[["1",235,"ea8202"]],
"w":[["cuong",262,"9f4bec"]],
"t":[["an",135,"280bd1"]],
"s":[["1",201,"559150"]]},
"records":{"e":["c2ec1c"],
"b":["53a4e0"]}});
