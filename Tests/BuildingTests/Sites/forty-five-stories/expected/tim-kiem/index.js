guongSearch("index",{"inFile":64,"stories":45,"things":[["person",0],["unit",2],["criterion",2],["term",0],["document",0],["decision",0],["page",0]],
"words":{"n":[["1",200,"2fa23a"]],
"w":[["cuong",188,"944b11"]],
"t":[["1",804,"1d1a35"]],
"s":[["1",911,"ebb8eb"]]},
"records":{"e":["d9539c"],
"b":["142653"]}});
