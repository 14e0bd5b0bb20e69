guongSearch("index",{"inFile":64,"stories":1,"things":[["person",1],["unit",2],["criterion",2],["term",0],["document",0],["decision",0],["page",0]],
"words":{"n":[["1",235,"ea8202"]],
"w":[["cuong",262,"9f4bec"]],
"t":[["an",98,"2908c4"]],
"s":[["1",136,"c79b91"]]},
"records":{"e":["c2ec1c"],
"b":["3c8d4b"]}});
