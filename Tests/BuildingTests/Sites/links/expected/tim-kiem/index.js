guongSearch("index",{"inFile":64,"stories":2,"things":[["person",1],["unit",2],["criterion",2],["term",0],["document",0],["decision",0],["page",1]],
"words":{"n":[["1",283,"f917fc"]],
"w":[["cuong",262,"9f4bec"]],
"t":[["an",146,"454ee0"]],
"s":[["1",432,"599967"]]},
"records":{"e":["314b57"],
"b":["01649f"]}});
