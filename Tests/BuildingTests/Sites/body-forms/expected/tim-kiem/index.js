guongSearch("index",{"inFile":64,"stories":2,"things":[["person",2],["unit",2],["criterion",2],["term",0],["document",0],["decision",0],["page",1]],
"words":{"n":[["1",348,"dbad9f"]],
"w":[["a",326,"943816"]],
"t":[["an",187,"adadf3"]],
"s":[["1",562,"73cc1c"]]},
"records":{"e":["628b70"],
"b":["a8261a"]}});
