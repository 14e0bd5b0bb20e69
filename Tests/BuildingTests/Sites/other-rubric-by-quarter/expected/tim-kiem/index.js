guongSearch("index",{"inFile":64,"stories":0,"things":[["person",5],["unit",3],["criterion",5],["term",0],["document",0],["decision",1],["page",0]],
"words":{"n":[["05",715,"b50e72"]],
"w":[["cach",656,"69e919"]],
"t":[],
"s":[]},
"records":{"e":["d109f7"],
"b":[]}});
